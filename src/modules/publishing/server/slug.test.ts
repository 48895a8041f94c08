import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicationSlug } from './slug.ts';

const reference = '2026/0042';

test.each([
  ['Lærer på Åsen skole', 'laerer-pa-asen-skole-2026-0042'],
  ['Sjåfør / kjøkkenassistent (50 %)', 'sjafor-kjokkenassistent-50-2026-0042'],
  ['Buohccidivššár Kárášjohkii', 'buohccidivssar-karasjohkii-2026-0042'],
  ['ĐUOĐJI', 'duodji-2026-0042'],
  ['Вчитель', '2026-0042'],
])('the address of %j can be read and typed', (title, slug) => {
  expect(publicationSlug({ title, reference })).toBe(slug);
});

test('another with the same words gets a number', () => {
  expect(publicationSlug({ title: 'Lærer', reference }, 2)).toBe('laerer-2026-0042-2');
});

test('every address keeps to the form that the database demands', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
        .map((codes) => String.fromCharCode(...codes)),
      fc.string({ maxLength: 40 }),
      fc.integer({ min: 1, max: 9999 }),
      (title, given, attempt) => {
        const slug = publicationSlug({ title, reference: given }, attempt);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(120);
      },
    ),
    { numRuns: 50 },
  );
});
