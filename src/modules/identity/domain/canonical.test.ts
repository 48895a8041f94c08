import { expect, test } from 'vitest';
import { canonicalUsername } from './index.ts';

test('ID-1: usernames are compared without regard to case, width or surrounding space', () => {
  expect(canonicalUsername('  Kari.MOEN ')).toBe('kari.moen');
  expect(canonicalUsername('ＫＡＲＩ')).toBe('kari');
  expect(canonicalUsername('A\u030Ase')).toBe(canonicalUsername('åse'));
});
