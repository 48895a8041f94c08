import type { CvLayout } from '../candidates/candidate.ts';
import { classic } from './classic.pdf.ts';
import type { CvContent } from './cv-content.ts';
import { type DocxLayout, makeDocx } from './docx.ts';
import { headings } from './headings.docx.ts';
import { makePdf, type PdfLayout } from './pdf.ts';
import { plain } from './plain.pdf.ts';
import { sidebar } from './sidebar.pdf.ts';
import { table } from './table.docx.ts';
import { timeline } from './timeline.pdf.ts';

/** A CV as a file. */
export interface CvFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const layouts: Readonly<Record<CvLayout, { readonly pdf: PdfLayout } | { readonly docx: DocxLayout }>> = {
  classic: { pdf: classic },
  sidebar: { pdf: sidebar },
  timeline: { pdf: timeline },
  plain: { pdf: plain },
  headings: { docx: headings },
  table: { docx: table },
};

/** Writes a CV as a PDF or a text document. What writes them is loaded with the first one. */
export async function writeCv(content: CvContent, layout: CvLayout): Promise<CvFile> {
  const name = `CV ${content.name}`;
  const chosen = layouts[layout];
  if ('pdf' in chosen) {
    const { default: library } = await import('pdfkit');
    return { name: `${name}.pdf`, bytes: await makePdf(library, { content, layout: chosen.pdf }) };
  }
  const library = await import('docx');
  return { name: `${name}.docx`, bytes: await makeDocx(library, { content, layout: chosen.docx }) };
}
