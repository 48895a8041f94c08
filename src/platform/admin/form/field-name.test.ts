import { expect, test } from 'vitest';
import { fieldShowing, nameOfPath, nameOfPointer, valueAt, withValueAt } from './field-name.ts';

test.each([
  ['/body/positions/0/percent', 'positions/0/percent'],
  ['/positions/0/percent', 'positions/0/percent'],
  ['/body', ''],
  ['', ''],
  ['/body/a~1b/c~0d', 'a/b/c~d'],
])('the pointer %s speaks of the field %s', (pointer, name) => {
  expect(nameOfPointer(pointer)).toBe(name);
});

test('a zod path is named as its field', () => {
  expect(nameOfPath(['positions', 0, 'percent'])).toBe('positions/0/percent');
});

const fields = ['title', 'positions', 'positions/0/percent', 'address/street'];

test.each([
  ['title', 'title'],
  ['positions/0/percent', 'positions/0/percent'],
  ['positions/1/percent', 'positions'],
  ['title/extra', 'title'],
  ['address', 'address/street'],
  ['salary', undefined],
  ['', undefined],
])('what is wrong at %s is shown by the field %s', (name, field) => {
  expect(fieldShowing(name, fields)).toBe(field);
});

test('a value is changed in a copy, in lists too, and the rest is shared', () => {
  const before = { title: 'a', positions: [{ percent: 50 }, { percent: 60 }] };
  const after = withValueAt(before, 'positions/1/percent', 70) as typeof before;
  expect(after).toEqual({ title: 'a', positions: [{ percent: 50 }, { percent: 70 }] });
  expect(before.positions[1]).toEqual({ percent: 60 });
  expect(after.positions[0]).toBe(before.positions[0]);
});

test('a value can be set where there was nothing', () => {
  expect(withValueAt({}, 'address/street', 'x')).toEqual({ address: { street: 'x' } });
  expect(valueAt({ address: null }, 'address/street')).toBeUndefined();
});
