import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame, rebase } from './rebase.ts';

const base = { version: 1, title: 'Lærer', unit: 'a', address: { street: 'x', city: 'y' } };

test('XX-3 what was typed stays, and everything else is taken from the fresh version', () => {
  const typed = { ...base, title: 'Lektor', address: { street: 'x', city: 'z' } };
  const fresh = { ...base, version: 2, unit: 'b', address: { street: 'w', city: 'y' } };
  expect(rebase(base, typed, fresh)).toEqual({
    values: { version: 2, title: 'Lektor', unit: 'b', address: { street: 'w', city: 'z' } },
    conflicts: [],
  });
});

test('XX-3 where both have changed the same, what was typed stays and is pointed out', () => {
  const typed = { ...base, title: 'Lektor' };
  const fresh = { ...base, version: 2, title: 'Adjunkt' };
  expect(rebase(base, typed, fresh)).toEqual({
    values: { ...base, version: 2, title: 'Lektor' },
    conflicts: ['title'],
  });
});

const text = (language: string, title: string, duties = '') => ({ language, title, duties });

test('XX-3 items with a name are merged one by one: each keeps what only one of them has changed', () => {
  const was = { texts: [text('nb', 'Lærer'), text('en', 'Teacher')] };
  const typed = { texts: [text('nb', 'Lærer', 'Undervise'), text('en', 'Teacher')] };
  const fresh = { texts: [text('nb', 'Lektor'), text('en', 'Lecturer'), text('se', 'Oahpaheaddji')] };
  expect(rebase(was, typed, fresh)).toEqual({
    values: {
      texts: [text('nb', 'Lektor', 'Undervise'), text('en', 'Lecturer'), text('se', 'Oahpaheaddji')],
    },
    conflicts: [],
  });
});

test('XX-3 items with a name: the field both have changed is pointed out where it stands', () => {
  const was = { texts: [text('nb', 'Lærer'), text('en', 'Teacher')] };
  const typed = { texts: [text('en', 'Tutor'), text('nb', 'Lærer')] };
  const fresh = { texts: [text('nb', 'Lektor'), text('en', 'Lecturer')] };
  expect(rebase(was, typed, fresh)).toEqual({
    values: { texts: [text('en', 'Tutor'), text('nb', 'Lektor')] },
    conflicts: ['texts/0/title'],
  });
});

test('XX-3 an item one has removed goes, unless the other has changed it', () => {
  const was = { texts: [text('nb', 'Lærer'), text('en', 'Teacher'), text('se', 'Oahpaheaddji')] };
  const typed = { texts: [text('nb', 'Lektor'), text('se', 'Oahpaheaddji')] };
  const fresh = { texts: [text('nb', 'Lærer'), text('en', 'Lecturer')] };
  expect(rebase(was, typed, fresh)).toEqual({
    values: { texts: [text('nb', 'Lektor'), text('en', 'Lecturer')] },
    conflicts: ['texts/1'],
  });
});

test('a list whose items have no name of their own counts as one value', () => {
  const typed = { rows: [{ number: 1 }, { number: 3 }] };
  const fresh = { rows: [{ number: 2 }] };
  expect(rebase({ rows: [{ number: 1 }] }, typed, fresh)).toEqual({ values: typed, conflicts: ['rows'] });
});

test('both having changed the same to the same is no conflict', () => {
  const changed = { ...base, title: 'Lektor' };
  expect(rebase(base, changed, changed).conflicts).toEqual([]);
});

test('nothing typed takes the fresh version whole; nothing new leaves what is typed whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
      expect(isSame(rebase(first, first, second).values, second)).toBe(true);
      const typed = rebase(first, second, first);
      expect(isSame(typed.values, second)).toBe(true);
      expect(typed.conflicts).toEqual([]);
    }),
  );
});

test('an absent entry is the same as an undefined one, and as nothing else', () => {
  expect(isSame({ a: undefined }, {})).toBe(true);
  expect(isSame({ a: null }, {})).toBe(false);
  expect(isSame([1], { 0: 1 })).toBe(false);
});
