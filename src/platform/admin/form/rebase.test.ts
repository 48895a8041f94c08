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
