import { expect, test } from 'vitest';
import { toggled } from './columns.ts';
import { readSort, turnSort } from './sort.ts';

test('a sort is read from the address', () => {
  expect(readSort('-deadline')).toEqual({ key: 'deadline', direction: 'descending' });
  expect(readSort('title')).toEqual({ key: 'title', direction: 'ascending' });
});

test('the same column turns, another begins rising', () => {
  expect([turnSort('title', 'title'), turnSort('-title', 'title'), turnSort('-title', 'unit')]).toEqual([
    '-title',
    'title',
    'unit',
  ]);
});

test('a row is chosen and let go again without touching the others', () => {
  const chosen = new Set(['a']);
  expect([...toggled(chosen, 'b')]).toEqual(['a', 'b']);
  expect([...toggled(chosen, 'a')]).toEqual([]);
  expect([...chosen]).toEqual(['a']);
});
