import { expect, test } from 'vitest';
import { stopAfter } from './toolbar-keys.ts';

test('arrows move within the toolbar and around its ends, other keys do not', () => {
  expect([stopAfter('ArrowRight', 7, 8), stopAfter('ArrowLeft', 0, 8), stopAfter('End', 2, 8)]).toEqual([
    0, 7, 7,
  ]);
  expect([stopAfter('Home', 5, 8), stopAfter('Tab', 5, 8)]).toEqual([0, undefined]);
});
