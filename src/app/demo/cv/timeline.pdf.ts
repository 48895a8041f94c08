import type { CvContent, CvLine } from './cv-content.ts';
import { type LineStyle, MARGIN, type Pdf, type PdfLayout, setLine, wholeWidth } from './pdf.ts';

const style: LineStyle = {
  where: 'regular',
  size: 10.5,
  colour: '#222222',
  muted: '#666666',
};

/** The year of what is not over, for sorting. */
const LASTS = 9_999;

const AXIS = MARGIN + 84;

/** Jobs and schools on one line of time, the newest first. */
export const timeline: PdfLayout = (pdf, content) => {
  const { x, width } = wholeWidth(pdf);
  pdf.rect(0, 0, pdf.page.width, 10).fill(content.colour);
  pdf.font('bold').fontSize(28).fillColor(style.colour).text(content.name, x, 48, { width });
  pdf.font('regular').fontSize(13).fillColor(content.colour).text(content.title);
  pdf
    .fontSize(9.5)
    .fillColor(style.muted)
    .text(content.contact.join('   |   '), x, pdf.y + 6, { width });
  pdf
    .fontSize(style.size)
    .fillColor(style.colour)
    .text(content.profile, x, pdf.y + 10, { width, lineGap: 2 });
  pdf.y += 18;
  const top = pdf.y;
  for (const { line, kind } of newestFirst(content)) point(pdf, { line, kind, colour: content.colour });
  pdf
    .moveTo(AXIS, top)
    .lineTo(AXIS, pdf.y - 12)
    .lineWidth(1)
    .strokeColor(content.colour)
    .stroke();
  const lists = [
    ['Kurs', content.courses],
    ['Kompetanse', content.skills],
    ['Språk', content.languages],
    ['Referanser', [content.references]],
  ] as const;
  const columnWidth = (width - 24) / lists.length;
  const bottom = pdf.y + 10;
  for (const [index, [heading, lines]] of lists.entries()) {
    const left = x + index * (columnWidth + 8);
    pdf
      .font('bold')
      .fontSize(10.5)
      .fillColor(content.colour)
      .text(heading, left, bottom, { width: columnWidth });
    pdf.font('regular').fontSize(9).fillColor(style.colour);
    for (const line of lines) pdf.text(line, left, pdf.y + 3, { width: columnWidth });
  }
};

interface Point {
  readonly line: CvLine;
  readonly kind: string;
}

function newestFirst({ jobs, schools }: CvContent): readonly Point[] {
  const points = [
    ...jobs.map((line) => ({ line, kind: 'Jobb' })),
    ...schools.map((line) => ({ line, kind: 'Utdanning' })),
  ];
  const until = ({ line }: Point): number => line.to ?? LASTS;
  return points.toSorted((a, b) => until(b) - until(a) || b.line.from - a.line.from);
}

function point(pdf: Pdf, { line, kind, colour }: Point & { readonly colour: string }): void {
  const top = pdf.y;
  pdf.circle(AXIS, top + 6, 4).fill(colour);
  pdf.font('bold').fontSize(10).fillColor(colour).text(line.years, MARGIN, top, { width: 72 });
  pdf.font('regular').fontSize(8.5).fillColor(style.muted).text(kind, MARGIN, pdf.y, { width: 72 });
  pdf.y = top;
  setLine(pdf, { x: AXIS + 18, width: pdf.page.width - MARGIN - AXIS - 18 }, { line, style });
  pdf.y += 16;
}
