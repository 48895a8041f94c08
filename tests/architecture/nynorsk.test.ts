import { expect, test } from 'vitest';
import { filesBelow, textOf } from './source-tree.ts';
import { stringsOf, syntaxOf } from './syntax.ts';

/** Words of bokmål that nynorsk has others for. */
const bokmalWords = 'ikke hvordan jeg hva hvem hvor noen bare fra mer nå'.split(' ');
const MOST_ALIKE = 0.35;

const everyFile = filesBelow('src');
const files = everyFile.filter((path) => /(^|[/.])nn\.ts$/.test(path));

/** The file that has the same texts in bokmål: of its own, or with all languages in one. */
const bokmalOf = (path: string): string | undefined =>
  [
    path.replace(/nn\.ts$/, 'nb.ts'),
    path.replace(/\.nn\.ts$/, '.ts'),
    path.replace(/\.nn\.ts$/, '.tsx'),
  ].find((other) => other !== path && everyFile.includes(other));

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
const textsIn = (path: string, source: string): string[] =>
  stringsOf(syntaxOf(path, source)).map(({ text }) => text.trim());
const strayWords = (texts: readonly string[]): string[] =>
  texts.flatMap(wordsOf).filter((word) => bokmalWords.includes(word));

/** How much of what is said in sentences is the same in both. */
function shareAlike(texts: readonly string[], others: readonly string[]): number {
  // Words apart, so that codes and paths are not taken for sentences.
  const sentences = texts.filter(
    (text) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 2,
  );
  const alike = sentences.filter((text) => others.includes(text));
  return sentences.length === 0 ? 0 : alike.length / sentences.length;
}

test('Texts in nynorsk are without words of bokmål', () => {
  const stray = files.flatMap((path) =>
    strayWords(textsIn(path, textOf(path))).map((word) => `${path}: ${word}`),
  );
  expect(files).toContain('src/platform/admin/messages/nn.ts');
  expect(stray).toEqual([]);
});

test('Texts in nynorsk are not those of bokmål over again', () => {
  const alike = files.flatMap((path) => {
    const other = bokmalOf(path);
    if (other === undefined) return [`${path} has no file in bokmål beside it`];
    const share = shareAlike(textsIn(path, textOf(path)), textsIn(other, textOf(other)));
    return share > MOST_ALIKE ? [`${path}: ${Math.round(share * 100)} %`] : [];
  });
  expect(alike).toEqual([]);
});

test('A stray word and a copied sentence are found', () => {
  const planted = textsIn('nn.ts', "const nn = { a: 'Du kan ikke nå', b: (n: string) => `${n} fra oss` };");
  expect(strayWords(planted)).toEqual(['ikke', 'nå', 'fra']);
  expect(strayWords(['Frå no av er det ikkje meir'])).toEqual([]);
  expect(shareAlike(['advertisement.not_begun'], ['advertisement.not_begun'])).toBe(0);
  expect(shareAlike(['Du kan lagre', 'Det er ikkje lagra'], ['Du kan lagre', 'Det er ikke lagret'])).toBe(
    0.5,
  );
});
