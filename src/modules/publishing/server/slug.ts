const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
};

const LONGEST = 120;
const LONGEST_REFERENCE = 50;

/** Text as a part of an address: lower-case letters, digits and single hyphens; empty when nothing of it fits. */
export const slugify = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/**
 * The last part of an advertisement's public address: its title and reference, and a number where another has the
 * same. A title in letters we cannot write so is left out.
 */
export function publicationSlug(
  { title, reference }: { readonly title: string; readonly reference: string },
  attempt = 1,
): string {
  const end = [slugify(reference).slice(0, LONGEST_REFERENCE), ...(attempt === 1 ? [] : [String(attempt)])]
    .filter((part) => part !== '')
    .join('-');
  const start = slugify(title).slice(0, LONGEST - end.length - 1);
  const slug = slugify(`${start}-${end}`);
  return slug === '' ? 'stilling' : slug;
}
