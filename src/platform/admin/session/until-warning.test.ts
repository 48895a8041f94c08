import { expect, test } from 'vitest';
import { untilWarning } from './until-warning.ts';

const now = Temporal.Instant.from('2026-11-22T12:00:00Z');

test('ID-8 the warning comes two minutes before the session ends, at once when that has passed', () => {
  expect(untilWarning(now.add({ minutes: 30 }), now)).toBe(28 * 60_000);
  expect(untilWarning(now.add({ seconds: 30 }), now)).toBe(0);
});
