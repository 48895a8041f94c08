import sanitizeHtml from 'sanitize-html';

const headings = { h1: 'h3', h2: 'h3', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' } as const;

const textTags = [
  'p',
  'br',
  'h3',
  'h4',
  'strong',
  'b',
  'em',
  'i',
  'u',
  's',
  'ul',
  'ol',
  'li',
  'blockquote',
  'a',
];

/** A link written by people: it gives its target neither a hold on our page nor our good name. */
const link = (_: string, { href }: sanitizeHtml.Attributes) => ({
  tagName: 'a',
  attribs: { ...(href === undefined ? {} : { href }), rel: 'noopener nofollow' },
});

/**
 * Rich text with nothing in it but text: paragraphs, headings, lists, emphasis and links. Used when such text is
 * written and once more when it is shown, so that neither a hole in the editor nor in the import reaches a page.
 * Headings become level 3 and 4, because they always stand inside a section of ours.
 */
export function sanitiseRichText(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: textTags,
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title'],
    parseStyleAttributes: false,
    transformTags: { ...headings, div: 'p', a: link },
  });
}

/** The words of rich text without its markup, for descriptions and plain-text mails. */
export function textOf(html: string): string {
  const text = sanitizeHtml(html.replaceAll(/<(\/p|\/li|\/h\d|br)[^>]*>/gi, ' $&'), {
    allowedTags: [],
    allowedAttributes: {},
    textFilter: (part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  });
  return text.replaceAll(/\s+/g, ' ').trim();
}
