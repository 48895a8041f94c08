import { describe, expect, test } from 'vitest';
import { reasonsOf } from '#platform/core/decision.ts';
import { mayEditApplication } from './may-edit-application.ts';
import type { EditApplicationFacts } from './may-edit-application.ts';

const endsAt = Temporal.Instant.from('2026-11-30T23:00:00Z');
const before = endsAt.subtract({ hours: 1 });

const codes = (now: Temporal.Instant, changes: Partial<EditApplicationFacts> = {}) =>
  reasonsOf(
    mayEditApplication(
      {
        publishedDeadline: Temporal.PlainDate.from('2026-11-30'),
        timeZone: 'Europe/Oslo',
        openedAt: null,
        withdrawn: false,
        recruitment: 'open',
        ...changes,
      },
      now,
    ),
  ).map(({ code }) => code);

describe('changing an application that was sent', () => {
  test('AP-2: is open until the deadline and not after', () => {
    expect(codes(before)).toEqual([]);
    expect(codes(endsAt)).toEqual(['application.deadline_passed']);
  });

  test('AP-5: a page opened in time has the same grace as a form', () => {
    expect(codes(endsAt.add({ minutes: 9 }), { openedAt: before })).toEqual([]);
    expect(codes(endsAt.add({ minutes: 10 }), { openedAt: before })).toEqual(['application.deadline_passed']);
  });

  test('AP-7: what was withdrawn cannot be changed back', () => {
    expect(codes(before, { withdrawn: true })).toEqual(['application.withdrawn']);
  });

  test('CL-5: closing the recruitment ends it, and every reason is told at once', () => {
    expect(codes(before, { recruitment: 'closed' })).toEqual(['application.recruitment_closed']);
    expect(codes(endsAt, { recruitment: 'closed', withdrawn: true })).toHaveLength(3);
  });
});
