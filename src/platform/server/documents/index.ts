export type { DocumentKind } from './document-kinds.ts';
export { renderDocument, type Rendition } from './render-document.ts';
