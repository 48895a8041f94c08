import { type LineStyle, type PdfLayout, setDatedLine, wholeWidth } from './pdf.ts';

const style: LineStyle = {
  where: 'regular',
  size: 11,
  colour: '#000000',
  muted: '#000000',
};

/** Black on white, with the personal facts as a list first: written once and added to ever since. */
export const plain: PdfLayout = (pdf, content) => {
  const { x, width } = wholeWidth(pdf);
  pdf.font('bold').fontSize(18).fillColor('#000000').text('Curriculum vitae', x, 64, { width });
  pdf.y += 10;
  const [address = '', phone = '', email = '', born = ''] = content.contact;
  const facts = [
    ['Navn', content.name],
    ['Yrke', content.title],
    ['Adresse', address],
    ['Telefon', phone],
    ['E-post', email],
    ['Født', born.replace(/^Født /, '')],
    ['Språk', content.languages.join('; ')],
  ] as const;
  for (const [term, words] of facts) {
    const top = pdf.y;
    pdf.font('regular').fontSize(style.size).text(`${term}:`, x, top, { width: 76 });
    pdf.text(words, x + 80, top, { width: width - 80 });
  }
  const heading = (text: string): void => {
    pdf
      .font('bold')
      .fontSize(12)
      .text(text, x, pdf.y + 14, { width, underline: true });
    pdf.y += 6;
  };
  heading('Om meg');
  pdf.font('regular').fontSize(style.size).text(content.profile, x, pdf.y, { width });
  heading('Arbeid');
  for (const line of content.jobs) setDatedLine(pdf, { x, width }, { line, style });
  heading('Skolegang');
  for (const line of content.schools) setDatedLine(pdf, { x, width }, { line, style });
  heading('Kurs og annet');
  pdf
    .font('regular')
    .fontSize(style.size)
    .list([...content.courses, content.spareTime], x, pdf.y, { width, bulletRadius: 1.6 });
  heading('Referanser');
  pdf.font('regular').fontSize(style.size).text(content.references, x, pdf.y, { width });
};
