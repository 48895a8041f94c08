import { fileTypeFromBuffer } from 'file-type';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { nurses } from '../candidates/nurses.ts';
import { teachers } from '../candidates/teachers.ts';
import { createChance } from '../chance.ts';
import { cvContent, nursing, teaching } from './cv-content.ts';
import { writeCv } from './write-cv.ts';

const everybody = [
  ...teachers.map((candidate) => ({ candidate, trade: teaching })),
  ...nurses.map((candidate) => ({ candidate, trade: nursing })),
];
/** One of each layout. */
const layouts = [...new Map(everybody.map((one) => [one.candidate.layout, one])).values()];

/** The words of a document, by the libraries that the product reads it with. */
async function wordsOf(bytes: Uint8Array<ArrayBuffer>, type: string | undefined): Promise<string> {
  if (type !== 'application/pdf') {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  }
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

test('there are six layouts, and twenty candidates who differ', () => {
  expect(layouts).toHaveLength(6);
  expect(new Set(everybody.map(({ candidate }) => `${candidate.firstName} ${candidate.lastName}`)).size).toBe(
    20,
  );
});

test.each(layouts)('a CV says in $candidate.layout who it is about and what they did', async (one) => {
  const { candidate, trade } = one;
  const content = cvContent(candidate, trade, createChance(7));
  const { name, bytes } = await writeCv(content, candidate.layout);
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  expect(name).toBe(`CV ${content.name}.${type === 'application/pdf' ? 'pdf' : 'docx'}`);
  const words = (await wordsOf(bytes, type)).replaceAll(/\s+/g, ' ');
  const told = [...content.jobs, ...content.schools].flatMap(({ what, where }) => [what, where]);
  for (const text of [content.name, content.title, ...content.contact.slice(0, 3), ...told]) {
    expect(words).toContain(text);
  }
});

test('the same seed gives the same CV, another seed another', () => {
  const [one] = everybody;
  const of = (seed: number) => cvContent(one!.candidate, one!.trade, createChance(seed));
  expect(of(1)).toEqual(of(1));
  expect(of(1)).not.toEqual(of(2));
});
