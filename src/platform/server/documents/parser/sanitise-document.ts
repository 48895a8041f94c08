import sanitizeHtml from 'sanitize-html';

/** What a document may consist of when it is shown: text, its order and its emphasis. No pictures, styles or scripts. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags:
    'p br h3 h4 h5 strong em u s sub sup blockquote pre ul ol li table thead tbody tr th td a'.split(' '),
  allowedAttributes: { a: ['href', 'rel', 'target'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  parseStyleAttributes: false,
  nestingLimit: 60,
};

/** A document's headings begin below those of the page around it. */
const headings = { h1: 'h3', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h5', h6: 'h5' } as const;

/** Links lead out of the page, tell nobody where from, and give nobody a hold on it. */
const outward: sanitizeHtml.Transformer = (_tag, { href }) => ({
  tagName: 'a',
  attribs: { ...(href === undefined ? {} : { href }), rel: 'noopener noreferrer nofollow', target: '_blank' },
});

/** HTML of a document with nothing in it but text. Doing it again changes nothing but the level of headings. */
export const sanitiseDocument = (html: string): string =>
  sanitizeHtml(html, { ...ALLOWED, transformTags: { ...headings, b: 'strong', i: 'em', a: outward } });

/** What the elements of an OpenDocument text are in HTML; its styles, notes and form fields are left out. */
const openDocument = {
  'text:p': 'p',
  'text:h': 'h3',
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:line-break': 'br',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
} as const;

/** The text of an OpenDocument's `content.xml` as HTML. The reader knows no entities but XML's own five. */
export const sanitiseOpenDocument = (xml: string): string =>
  sanitizeHtml(xml, {
    ...ALLOWED,
    allowedAttributes: { a: ['href', 'rel', 'target'] },
    nonTextTags: [
      'office:annotation',
      'text:tracked-changes',
      'office:scripts',
      'office:font-face-decls',
      'draw:frame',
    ],
    parser: { xmlMode: true, decodeEntities: true },
    transformTags: {
      ...openDocument,
      'text:a': (_tag, attributes) => outward('a', { href: attributes['xlink:href'] ?? '' }),
    },
  });
