import { expect, test } from 'vitest';
import { filesBelow, textOf } from './source-tree.ts';
import { stringsOf, syntaxOf } from './syntax.ts';

const norwegianWords = new Set('ikke hvordan jeg og hvem søknad stilling søker noen bare fra æ ø'.split(' '));

/** Norwegian statutes keep their names in every language. */
const statutes = /\b(arbeidsmiljøloven|opplæringslova|offentleglova)(?!\p{L})/giu;

/** The words of a text that are Norwegian: those of the list, and all with a letter Swedish does not have. */
function norwegianIn(text: string): string[] {
  const words = text.replaceAll(statutes, '').match(/\p{L}+/gu) ?? [];
  return words.filter((word) => norwegianWords.has(word.toLowerCase()) || /[æø]/i.test(word));
}

const swedishFiles = filesBelow('src').filter((path) => /[/.]sv\.ts$/.test(path));
const norwegianFiles = filesBelow('src').filter((path) => /[/.]nb\.ts$/.test(path));

test('Every catalogue in bokmål has its Swedish one beside it', () => {
  expect(norwegianFiles.length).toBeGreaterThan(0);
  const missing = norwegianFiles.map((path) => path.replace(/nb\.ts$/, 'sv.ts'));
  expect(missing.filter((path) => !swedishFiles.includes(path))).toEqual([]);
});

test('No Swedish text has a Norwegian word left in it', () => {
  const left = swedishFiles.flatMap((path) =>
    stringsOf(syntaxOf(path, textOf(path))).flatMap(({ line, text }) =>
      norwegianIn(text).map((word) => `${path}:${line}: ${word}`),
    ),
  );
  expect(left).toEqual([]);
});

test('No Swedish text shouts', () => {
  const shouting = swedishFiles.filter((path) =>
    stringsOf(syntaxOf(path, textOf(path))).some(({ text }) => text.includes('!')),
  );
  expect(shouting).toEqual([]);
});

test('Norwegian words are found, and statutes and Swedish words are left alone', () => {
  expect(norwegianIn('Søknaden er ikke sendt')).toEqual(['Søknaden', 'ikke']);
  expect(norwegianIn('Hvem er det? Bare jeg og noen fra ØST')).toEqual([
    'Hvem',
    'Bare',
    'jeg',
    'og',
    'noen',
    'fra',
    'ØST',
  ]);
  expect(norwegianIn('Skäl enligt arbeidsmiljøloven § 14-9, Opplæringslova § 17-11')).toEqual([]);
  expect(norwegianIn('Ansökan är inte skickad, bara sparad')).toEqual([]);
});
