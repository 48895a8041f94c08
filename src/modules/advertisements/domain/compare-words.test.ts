import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords, type WordRun } from './compare-words.ts';

const marked = (runs: readonly WordRun[]): string =>
  runs.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim())).join(' ');

test('AD-3: words that were taken out and put in are marked, and no others', () => {
  const { before, after } = compareWords(
    'Du har god erfaring fra skole',
    'Du har lang erfaring fra skole og SFO',
  );
  expect(marked(before)).toBe('Du har [god] erfaring fra skole');
  expect(marked(after)).toBe('Du har [lang] erfaring fra skole [og SFO]');
});

test('AD-3: a text that is new is marked whole', () => {
  expect(compareWords('', 'Helt ny')).toEqual({ before: [], after: [{ text: 'Helt ny', changed: true }] });
});

test('AD-3: the runs are the texts again, and what both keep is the same words in the same order', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((all) => all.join(' '));
  const whole = (runs: readonly WordRun[]) => runs.map(({ text }) => text).join('');
  const kept = (runs: readonly WordRun[]) =>
    runs.flatMap(({ text, changed }) => (changed ? [] : text.split(' ').filter(Boolean)));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { before, after } = compareWords(one, other);
      expect([whole(before), whole(after)]).toEqual([one, other]);
      expect(kept(before)).toEqual(kept(after));
      expect([...before, ...after].some(({ changed }) => changed)).toBe(one !== other);
    }),
  );
});

test('texts of thousands of words are compared without end', () => {
  const long = Array.from({ length: 6000 }, (_, index) => `ord${index}`);
  const { after } = compareWords(long.join(' '), long.toReversed().join(' '));
  expect(after.some(({ changed }) => changed)).toBe(true);
});
