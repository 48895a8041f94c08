import type { Document, FileChild } from 'docx';
import type { CvLine } from './cv-content.ts';
import { type DocxLayout, type DocxLibrary, fontOf } from './docx.ts';

/** Headings and paragraphs, as a word processor's own template has them. */
export const headings: DocxLayout = (docx, content): Document => {
  const { Paragraph, TextRun, HeadingLevel } = docx;
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
  const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
  return new docx.Document({
    ...fontOf(content, 'Calibri'),
    sections: [
      {
        children: [
          new Paragraph({ text: content.name, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: content.title, italics: true })] }),
          ...content.contact.map((text) => new Paragraph({ text })),
          heading('Om meg'),
          new Paragraph({ text: content.profile }),
          heading('Erfaring'),
          ...content.jobs.flatMap((line) => linesOf(docx, line)),
          heading('Utdanning'),
          ...content.schools.flatMap((line) => linesOf(docx, line)),
          heading('Kurs og kompetanse'),
          ...[...content.courses, ...content.skills].map(bullet),
          heading('Språk'),
          ...content.languages.map(bullet),
          heading('Fritid'),
          new Paragraph({ text: content.spareTime }),
          heading('Referanser'),
          new Paragraph({ text: content.references }),
        ],
      },
    ],
  });
};

function linesOf({ Paragraph, TextRun }: DocxLibrary, line: CvLine): readonly FileChild[] {
  const { years, what, where, about } = line;
  const first = [
    new TextRun({ text: `${years}  ` }),
    new TextRun({ text: what, bold: true }),
    new TextRun({ text: `, ${where}` }),
  ];
  return [
    new Paragraph({ children: first, spacing: { before: 120 } }),
    ...(about === '' ? [] : [new Paragraph({ text: about, indent: { left: 400 } })]),
  ];
}
