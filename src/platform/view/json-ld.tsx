import type { ReactNode } from 'react';

/**
 * The text of structured data as it can stand in a script element: no `<`, so nothing in it can end the element
 * or begin a comment, and no line separators of old JavaScript.
 */
export function jsonLdText(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/** Structured data for search engines. A data block: browsers do not run it, so no script policy concerns it. */
export function JsonLd({ data }: { data: object }): ReactNode {
  return <script type="application/ld+json">{jsonLdText(data)}</script>;
}
