import { expect, test } from 'vitest';
import { listDutiesRoute } from '../contract/index.ts';
import { pageKey, readPageKey } from './page-key.ts';

const id = '018f0000-0000-7000-8000-000000000001';
const at = Temporal.Instant.from('2026-11-22T12:00:00.123456Z');

test('a key is read as it was written, to the microsecond', () => {
  expect(readPageKey(pageKey(at, id))).toEqual({ at: at.toString(), kind: '', id });
  expect(readPageKey(pageKey(at, 'unpublished_changes', id))).toEqual({
    at: at.toString(),
    kind: 'unpublished_changes',
    id,
  });
  expect(readPageKey(undefined)).toBeUndefined();
});

test('the contract takes the keys that are written, and nothing else', () => {
  const takes = (after: string) => listDutiesRoute.query.safeParse({ after }).success;
  expect(takes(pageKey(at, id))).toBe(true);
  expect(takes(pageKey(at, 'deadline_passed', id))).toBe(true);
  expect(takes(`2026-11-22_${id}`)).toBe(false);
  expect(takes(`${pageKey(at, id)}' or true`)).toBe(false);
  expect(takes(`9999-99-99T99:99:99Z_${id}`)).toBe(false);
  expect(takes(`2026-11-22T12:00:00Z_${'-'.repeat(36)}`)).toBe(false);
});
