/** The kinds of address a text may link to. */
export const linkProtocols = ['https', 'http', 'mailto', 'tel'] as const;

const known = /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d\s-]+)$/i;
const bareDomain = /^[\w-]+(\.[\w-]+)+([/?#][^\s]*)?$/;
const bareMail = /^[^\s@:/]+@[^\s@]+\.[^\s@]+$/;

/** The link meant by what was typed: `www.nav.no` gets `https://`, an e-mail address `mailto:`. Undefined if unsafe. */
export function linkOf(typed: string): string | undefined {
  const text = typed.trim();
  if (known.test(text)) return text;
  if (bareMail.test(text)) return `mailto:${text}`;
  return bareDomain.test(text) ? `https://${text}` : undefined;
}
