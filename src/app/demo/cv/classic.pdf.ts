import {
  type Column,
  keepRoom,
  type LineStyle,
  type Pdf,
  type PdfLayout,
  setDatedLine,
  wholeWidth,
} from './pdf.ts';

const style: LineStyle = {
  where: 'italic',
  size: 11,
  colour: '#1a1a1a',
  muted: '#555555',
};

/** One column in serif type, the name in the middle: the CV as it was taught. */
export const classic: PdfLayout = (pdf, content) => {
  const column = wholeWidth(pdf);
  const centred = { width: column.width, align: 'center' } as const;
  pdf.font('bold').fontSize(26).fillColor(content.colour).text(content.name, column.x, 60, centred);
  pdf.font('italic').fontSize(13).fillColor(style.muted).text(content.title, centred);
  pdf
    .font('regular')
    .fontSize(10)
    .text(content.contact.join('  ·  '), column.x, pdf.y + 4, centred);
  heading(pdf, column, { text: 'Profil', colour: content.colour });
  pdf.font('regular').fontSize(style.size).fillColor(style.colour);
  pdf.text(content.profile, column.x, pdf.y, { width: column.width, lineGap: 2 });
  const sections = [
    ['Arbeidserfaring', content.jobs],
    ['Utdanning', content.schools],
  ] as const;
  for (const [text, lines] of sections) {
    heading(pdf, column, { text, colour: content.colour });
    for (const line of lines) setDatedLine(pdf, column, { line, style });
  }
  const lists = [
    ['Kurs', content.courses.join('. ')],
    ['Språk', content.languages.join('. ')],
    ['Fritid', content.spareTime],
    ['Referanser', content.references],
  ] as const;
  for (const [text, words] of lists) {
    heading(pdf, column, { text, colour: content.colour });
    pdf.font('regular').fontSize(style.size).fillColor(style.colour);
    pdf.text(words, column.x, pdf.y, { width: column.width });
  }
};

function heading(
  pdf: Pdf,
  { x, width }: Column,
  { text, colour }: { readonly text: string; readonly colour: string },
): void {
  keepRoom(pdf);
  pdf.font('bold').fontSize(12).fillColor(colour);
  pdf.text(text.toUpperCase(), x, pdf.y + 10, { width, characterSpacing: 1 });
  pdf
    .moveTo(x, pdf.y)
    .lineTo(x + width, pdf.y)
    .lineWidth(0.7)
    .strokeColor(colour)
    .stroke();
  pdf.y += 6;
}
