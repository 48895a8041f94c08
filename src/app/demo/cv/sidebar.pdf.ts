import type { CvContent } from './cv-content.ts';
import { type Column, type LineStyle, type Pdf, type PdfLayout, setLine } from './pdf.ts';

const PANEL = 190;
const INSET = 24;

const style: LineStyle = {
  where: 'italic',
  size: 10,
  colour: '#222222',
  muted: '#5c5c5c',
};

/** A coloured panel with the facts at the left, and what one has done beside it. */
export const sidebar: PdfLayout = (pdf, content) => {
  pdf.rect(0, 0, PANEL, pdf.page.height).fill(content.colour);
  fillPanel(pdf, content);
  const column: Column = { x: PANEL + INSET, width: pdf.page.width - PANEL - 2 * INSET };
  pdf
    .font('bold')
    .fontSize(24)
    .fillColor(content.colour)
    .text(content.name, column.x, 48, { width: column.width });
  pdf.font('regular').fontSize(13).fillColor(style.muted).text(content.title);
  pdf.fontSize(style.size + 0.5).fillColor(style.colour);
  pdf.text(content.profile, column.x, pdf.y + 12, { width: column.width, lineGap: 2 });
  const sections = [
    ['Erfaring', content.jobs],
    ['Utdanning', content.schools],
  ] as const;
  for (const [text, lines] of sections) {
    pdf.font('bold').fontSize(14).fillColor(content.colour);
    pdf.text(text, column.x, pdf.y + 16, { width: column.width });
    pdf.y += 6;
    for (const line of lines) {
      pdf
        .font('regular')
        .fontSize(9)
        .fillColor(content.colour)
        .text(line.years, column.x, pdf.y, { width: column.width });
      setLine(pdf, column, { line, style });
      pdf.y += 10;
    }
  }
};

function fillPanel(pdf: Pdf, content: CvContent): void {
  const { contact, skills, courses, languages, references } = content;
  const initials = content.name
    .split(/[ -]/)
    .map(([letter = '']) => letter)
    .join('');
  pdf
    .circle(PANEL / 2, 84, 36)
    .lineWidth(1.5)
    .strokeColor('white')
    .stroke();
  pdf.font('bold').fontSize(22).fillColor('white').text(initials, 0, 70, { width: PANEL, align: 'center' });
  pdf.y = 140;
  const facts = [
    ['Kontakt', contact],
    ['Jeg kan', skills],
    ['Kurs', courses],
    ['Språk', languages],
    ['Referanser', [references]],
  ] as const;
  const column: Column = { x: INSET, width: PANEL - 2 * INSET + 8 };
  for (const [text, lines] of facts) {
    pdf.font('bold').fontSize(12).fillColor('white').text(text, column.x, pdf.y, { width: column.width });
    pdf.font('regular').fontSize(9);
    for (const line of lines) pdf.text(line, column.x, pdf.y + 3, { width: column.width });
    pdf.y += 14;
  }
}
