/** A page for search engines to know: its absolute address, and when it last changed (an ISO instant). */
export interface SitemapEntry {
  readonly url: string;
  readonly changedAt?: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');

/** The sitemap of an account's open pages (sitemaps.org), for at most 50,000 of them. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ url, changedAt }) => {
    const changed = changedAt === undefined ? '' : `<lastmod>${escaped(changedAt)}</lastmod>`;
    return `<url><loc>${escaped(url)}</loc>${changed}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** What robots may read: vacancies yes, forms and everybody's own pages no. */
export function robotsTxt(sitemaps: readonly string[]): string {
  return [
    'User-agent: *',
    'Disallow: /a/',
    'Disallow: /api/',
    'Disallow: /*/stillinger/*/sok',
    'Disallow: /*/soknad/',
    ...sitemaps.map((url) => `Sitemap: ${url}`),
    '',
  ].join('\n');
}
