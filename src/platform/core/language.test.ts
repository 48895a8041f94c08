import { expect, test } from 'vitest';
import { languageOf, languages } from './language.ts';

test('XX-5: a tag leads to its language, whatever its region, and an unknown one to bokmål', () => {
  expect(languages.map((language) => languageOf(language))).toEqual(languages);
  expect(['no', 'nb-NO', 'nn-NO,nb;q=0.9', 'sv-FI', 'en-US'].map(languageOf)).toEqual([
    'nb',
    'nb',
    'nn',
    'sv',
    'en',
  ]);
  expect([languageOf('fi'), languageOf(''), languageOf(null)]).toEqual(['nb', 'nb', 'nb']);
});
