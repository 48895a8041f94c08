/** The kinds of text document that can be rendered. */
export const documentKinds = ['docx', 'odt'] as const;

/** A kind of text document. */
export type DocumentKind = (typeof documentKinds)[number];
