/** The longest name a download is given; longer ones are cut before their extension. */
const LONGEST = 150;

// Control characters, and those that turn the direction of writing, in which `cv_fdp.exe` reads as `cv_exe.pdf`.
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * The `Content-Disposition` of a download (RFC 6266): always an attachment, with the name in plain ASCII for old
 * browsers and whole in UTF-8 (RFC 8187) for all others. Nothing of a name can end the header or leave the folder.
 */
export function attachment(name: string): string {
  const safe = cut(
    name.toWellFormed().normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(/[/\\]/g, '_').trim(),
  );
  const ascii = safe
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["%;]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeExtended(safe)}`;
}

const cut = (name: string): string => {
  if (name === '' || /^\.+$/.test(name)) return 'file';
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  return name.length <= LONGEST ? name : name.slice(0, LONGEST - extension.length).toWellFormed() + extension;
};

/** Percent-encodes all but the characters that RFC 8187 lets stand; `encodeURIComponent` leaves four too many. */
const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
