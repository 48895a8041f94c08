import type * as docx from 'docx';
import type { CvContent } from './cv-content.ts';

/** The library that writes text documents; it is loaded only while a demo is. */
export type DocxLibrary = typeof docx;

/** A way to lay out a CV as a text document. */
export type DocxLayout = (library: DocxLibrary, content: CvContent) => docx.Document;

/** The type of a document: its names, language and face, with headings in the CV's colour. */
export function fontOf(
  { name, colour }: CvContent,
  font: string,
): Pick<docx.IPropertiesOptions, 'title' | 'creator' | 'styles'> {
  const color = colour.slice(1);
  const language = { value: 'nb-NO' };
  return {
    title: `CV ${name}`,
    creator: name,
    styles: {
      default: {
        document: { run: { font, size: 22, language } },
        heading1: { run: { font, size: 40, bold: true, color } },
        heading2: {
          run: { font, size: 26, bold: true, color },
          paragraph: { spacing: { before: 280, after: 80 } },
        },
      },
    },
  };
}

/** Makes the bytes of a text document. */
export async function makeDocx(
  library: DocxLibrary,
  { content, layout }: { readonly content: CvContent; readonly layout: DocxLayout },
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await library.Packer.toBuffer(layout(library, content)));
}
