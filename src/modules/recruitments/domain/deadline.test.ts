import { expect, test } from 'vitest';
import { countingDeadline, endOfDate, hasPassed } from './deadline.ts';

const date = Temporal.PlainDate.from;
const instant = Temporal.Instant.from;

test('CL-7: before publication the field counts, after it the published deadline', () => {
  const applicationDeadline = date('2026-12-01');
  expect(countingDeadline({ applicationDeadline, publishedDeadline: null })).toEqual(applicationDeadline);
  expect(countingDeadline({ applicationDeadline, publishedDeadline: date('2026-11-30') })).toEqual(
    date('2026-11-30'),
  );
  expect(countingDeadline({ applicationDeadline: null, publishedDeadline: null })).toBeNull();
});

test('CL-7: the whole last day counts in the account’s time zone, summer and winter', () => {
  expect(endOfDate(date('2026-11-30'), 'Europe/Oslo')).toEqual(instant('2026-11-30T23:00:00Z'));
  expect(endOfDate(date('2026-06-30'), 'Europe/Oslo')).toEqual(instant('2026-06-30T22:00:00Z'));
});

test('CL-7: passed means that deadline and ten minutes of grace are over', () => {
  const endsAt = instant('2026-11-30T23:00:00Z');
  expect(hasPassed(endsAt, instant('2026-11-30T23:09:59.999Z'))).toBe(false);
  expect(hasPassed(endsAt, instant('2026-11-30T23:10:00Z'))).toBe(true);
});
