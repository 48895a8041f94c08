export { type DocumentKind, documentKinds } from './parser/document-to-html.ts';
export { renderDocument, type Rendition } from './render-document.ts';
