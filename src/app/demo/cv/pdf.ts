import { buffer } from 'node:stream/consumers';
import type PDFDocument from 'pdfkit';
import type { CvContent, CvLine } from './cv-content.ts';
import { loadFace } from './typeface.ts';

/** The library that writes PDF; it is loaded only while a demo is. */
export type PdfLibrary = typeof PDFDocument;

/** A PDF under work. */
export type Pdf = PDFKit.PDFDocument;

/** A way to lay out a CV as PDF. */
export type PdfLayout = (pdf: Pdf, content: CvContent) => void;

/** A column of a page: where it begins, and how wide it is, in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** What stands between the edge of a page and its text, in points. */
export const MARGIN = 56;

const LEAST_ROOM = 90;

/** Makes a PDF that says in what language it is written and whose it is, and gives its bytes. */
export async function makePdf(
  library: PdfLibrary,
  { content, layout }: { readonly content: CvContent; readonly layout: PdfLayout },
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new library({
    size: 'A4',
    margin: MARGIN,
    lang: 'nb-NO',
    info: { Title: `CV ${content.name}`, Author: content.name },
  });
  // The faces go into the file: a reader who lacks them would see others, badly spaced.
  for (const face of ['regular', 'bold', 'italic'] as const) pdf.registerFont(face, await loadFace(face));
  layout(pdf, content);
  pdf.end();
  return new Uint8Array(await buffer(pdf));
}

/** The column between the margins. */
export const wholeWidth = (pdf: Pdf): Column => ({ x: MARGIN, width: pdf.page.width - 2 * MARGIN });

/** Begins a page where so little is left that a heading would stand alone. */
export function keepRoom(pdf: Pdf): void {
  if (pdf.y > pdf.page.height - MARGIN - LEAST_ROOM) pdf.addPage();
}

/** How the parts of a line are set. */
export interface LineStyle {
  readonly size: number;
  /** The face of where something was done. */
  readonly where: 'regular' | 'italic';
  readonly colour: string;
  readonly muted: string;
}

/** Sets what was done, where, and the sentence about it, below each other in a column. */
export function setLine(pdf: Pdf, { x, width }: Column, given: { line: CvLine; style: LineStyle }): void {
  const { line, style } = given;
  pdf.font('bold').fontSize(style.size).fillColor(style.colour).text(line.what, x, pdf.y, { width });
  pdf.font(style.where).fillColor(style.muted).text(line.where, x, pdf.y, { width });
  if (line.about !== '')
    pdf
      .font('regular')
      .fillColor(style.colour)
      .text(line.about, x, pdf.y + 2, { width });
}

/** Sets a line with its years in a narrow column of their own. */
export function setDatedLine(pdf: Pdf, column: Column, given: { line: CvLine; style: LineStyle }): void {
  keepRoom(pdf);
  const { line, style } = given;
  const years = 68;
  const top = pdf.y;
  pdf.font('regular').fontSize(style.size).fillColor(style.muted);
  pdf.text(line.years, column.x, top, { width: years });
  pdf.y = top;
  setLine(pdf, { x: column.x + years + 12, width: column.width - years - 12 }, given);
  pdf.y += 8;
}
