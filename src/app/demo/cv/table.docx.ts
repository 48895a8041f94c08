import type { Document, Table } from 'docx';
import type { CvContent, CvLine } from './cv-content.ts';
import { type DocxLayout, type DocxLibrary, fontOf } from './docx.ts';

const YEARS = 1_800;
const WORDS = 7_200;

/** A table with the years at the left, as many were taught to write it. */
export const table: DocxLayout = (docx, content): Document => {
  const { Paragraph, HeadingLevel, AlignmentType } = docx;
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
  return new docx.Document({
    ...fontOf(content, 'Georgia'),
    sections: [
      {
        children: [
          new Paragraph({
            text: `CV for ${content.name}`,
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
          }),
          new Paragraph({ text: content.profile, alignment: AlignmentType.CENTER, spacing: { after: 200 } }),
          tableOf(docx, personal(content)),
          heading('Arbeidserfaring'),
          tableOf(docx, content.jobs.map(rowOf)),
          heading('Utdanning'),
          tableOf(docx, content.schools.map(rowOf)),
          heading('Annet'),
          tableOf(docx, [
            ['Kurs', content.courses],
            ['Kan', content.skills],
            ['Språk', content.languages],
            ['Fritid', [content.spareTime]],
            ['Referanser', [content.references]],
          ]),
        ],
      },
    ],
  });
};

type Row = readonly [term: string, words: readonly string[]];

const personal = ({
  title,
  contact: [address = '', phone = '', email = '', born = ''],
}: CvContent): readonly Row[] => [
  ['Yrke', [title]],
  ['Adresse', [address]],
  ['Telefon', [phone]],
  ['E-post', [email]],
  ['Født', [born.replace(/^Født /, '')]],
];

const rowOf = ({ years, what, where, about }: CvLine): Row => [
  years,
  [`${what}, ${where}`, ...(about === '' ? [] : [about])],
];

function tableOf(docx: DocxLibrary, rows: readonly Row[]): Table {
  const { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const cell = (width: number, lines: readonly string[], bold: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: lines.map((text) => new Paragraph({ children: [new TextRun({ text, bold })] })),
    });
  return new Table({
    width: { size: YEARS + WORDS, type: WidthType.DXA },
    columnWidths: [YEARS, WORDS],
    rows: rows.map(
      ([term, words]) => new TableRow({ children: [cell(YEARS, [term], true), cell(WORDS, words, false)] }),
    ),
  });
}
