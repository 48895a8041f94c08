import type { DocumentKind } from '#platform/server/documents/index.ts';

/** The content types of which we make a rendering of our own, each with what the parser calls it. */
const KINDS = new Map<string, DocumentKind>([
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
]);

/** What the parser calls a type of document; undefined where we make no rendering of it. */
export const documentKindOf = (contentType: string): DocumentKind | undefined => KINDS.get(contentType);
