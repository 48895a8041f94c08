import { expect, test } from 'vitest';
import { parseTypedDate, parseTypedNumber, typedDateOf } from './typed-date.ts';

test.each(['22.11.2026', '22.11.26', '22/11-26', '22112026', '221126', '2026-11-22', ' 22 11 2026 '])(
  'a date typed as %s is understood',
  (text) => {
    expect(parseTypedDate(text)?.toString()).toBe('2026-11-22');
  },
);

test.each(['', '32.13.2026', '31.02.2026', '22.11', 'i morgen', '22.11.026'])('%s is no date', (text) => {
  expect(parseTypedDate(text)).toBeUndefined();
});

test('a stored date is shown as people type it, and what is no date as it was typed', () => {
  expect(typedDateOf('2026-02-03')).toBe('03.02.2026');
  expect(typedDateOf('32.13')).toBe('32.13');
});

test.each([
  ['37,5', 37.5],
  ['37.5', 37.5],
  ['1 234', 1234],
  ['-3', -3],
])('a number typed as %s is %d', (text, value) => {
  expect(parseTypedNumber(text)).toBe(value);
});

test.each(['', 'mye', '3,', '1e3', '0x10', '3,5,2'])('%s is no number', (text) => {
  expect(parseTypedNumber(text)).toBeUndefined();
});
