import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedContent, publishedText } from '#tests/support/published-content.ts';
import { comparedFields, compareContents, unpublishedChanges } from './compare-content.ts';
import type { AdvertisementContent } from './content.ts';

const content: AdvertisementContent = publishedContent();

test('AD-3: what is the same has no differences and no notice', () => {
  expect(compareContents(content, publishedContent())).toEqual([]);
  expect(unpublishedChanges([])).toBeUndefined();
});

test('AD-3: each field that differs is told with what was and what is', () => {
  const now = publishedContent({ location: 'Nordvik', texts: [publishedText({ title: 'Lærer' })] });
  const differences = compareContents(content, now);
  expect(differences).toEqual([
    { field: 'title', language: 'nb', before: 'Sykepleier ved Nordre gate', after: 'Lærer' },
    { field: 'location', language: null, before: 'Bjørkvik', after: 'Nordvik' },
  ]);
  expect(unpublishedChanges(differences)).toEqual({ code: 'advertisement.unpublished_changes', fields: 2 });
});

test('AD-3: a deadline is told once, the moment it ends only where date and zone are the same', () => {
  const moved = { ...content, applicationDeadline: '2026-12-01', deadlineInstant: '2026-12-01T23:00:00Z' };
  expect(compareContents(content, moved).map(({ field }) => field)).toEqual(['applicationDeadline']);
  const shifted = { ...content, deadlineInstant: '2026-11-30T22:00:00Z' };
  expect(compareContents(content, shifted).map(({ field }) => field)).toEqual(['deadlineInstant']);
});

test('AD-3: a language more, and another order of languages, are differences', () => {
  const both = [publishedText(), publishedText({ language: 'en', title: 'Nurse', duties: '' })];
  const differences = compareContents(content, { ...content, texts: both });
  expect(differences[0]).toEqual({ field: 'languages', language: null, before: ['nb'], after: ['nb', 'en'] });
  expect(differences).toContainEqual({ field: 'title', language: 'en', before: '', after: 'Nurse' });
  const turned = compareContents({ ...content, texts: both }, { ...content, texts: both.toReversed() });
  expect(turned.map(({ field }) => field)).toEqual(['languages']);
});

test('AD-3: there are differences exactly when something differs, whatever it is', () => {
  const text = fc.record({
    language: fc.constantFrom('nb', 'en'),
    title: fc.constantFrom('', 'a'),
    duties: fc.constantFrom('', '<p>b</p>'),
  });
  const arbitrary = fc.record({
    texts: fc.uniqueArray(text, { selector: ({ language }) => language, maxLength: 2 }),
    positions: fc.array(fc.constantFrom(...content.positions), { maxLength: 2 }),
    startDate: fc.constantFrom(null, '2027-01-01'),
    salaryFrom: fc.constantFrom(null, 0, 1),
    publicBody: fc.boolean(),
    deadlineInstant: fc.constantFrom(null, '2026-11-30T23:00:00Z'),
    applicationDeadline: fc.constantFrom(null, '2026-11-30'),
  });
  const whole = ({
    texts,
    ...rest
  }: ReturnType<typeof arbitrary.generate>['value']): AdvertisementContent => ({
    ...content,
    ...rest,
    texts: texts.map((each) => publishedText(each)),
  });
  fc.assert(
    fc.property(arbitrary, arbitrary, (one, other) => {
      const [before, after] = [whole(one), whole(other)];
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      expect(compareContents(before, after).length === 0).toBe(isSame);
    }),
  );
});

test('AD-3: every field of a content is compared', () => {
  const fields: readonly string[] = comparedFields;
  expect(Object.keys(content).filter((key) => key !== 'texts' && !fields.includes(key))).toEqual([]);
});
