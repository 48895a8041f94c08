import { describe, expect, test } from 'vitest';
import { hasPassed } from '#modules/recruitments/domain/index.ts';
import { reasonsOf } from '#platform/core/decision.ts';
import { canApply } from './can-apply.ts';
import type { ApplyFacts } from './can-apply.ts';

const publishedDeadline = Temporal.PlainDate.from('2026-11-30');
/** Midnight at the end of the last application date in Oslo. */
const endsAt = Temporal.Instant.from('2026-11-30T23:00:00Z');
const graceEnds = Temporal.Instant.from('2026-11-30T23:10:00Z');
const moment = { nanoseconds: 1 };

const facts = (changes: Partial<ApplyFacts> = {}): ApplyFacts => ({
  publishedDeadline,
  timeZone: 'Europe/Oslo',
  openedAt: null,
  publication: 'live',
  recruitment: 'open',
  ...changes,
});

const codes = (given: ApplyFacts, now: Temporal.Instant) =>
  reasonsOf(canApply(given, now)).map(({ code }) => code);

describe('applying', () => {
  test('AP-5: the whole last day counts, in the time zone of the account', () => {
    expect(codes(facts(), endsAt.subtract(moment))).toEqual([]);
    expect(codes(facts(), endsAt)).toEqual(['application.deadline_passed']);
    const inHelsinki = facts({ timeZone: 'Europe/Helsinki' });
    expect(codes(inHelsinki, endsAt.subtract({ minutes: 30 }))).toEqual(['application.deadline_passed']);
  });

  test('AP-5: a form opened in time has ten minutes of grace, to the last moment of them', () => {
    const opened = facts({ openedAt: endsAt.subtract(moment) });
    expect(codes(opened, endsAt)).toEqual([]);
    expect(codes(opened, graceEnds.subtract(moment))).toEqual([]);
    expect(codes(opened, graceEnds)).toEqual(['application.deadline_passed']);
  });

  test('AP-5: a form opened at the deadline or later has no grace', () => {
    expect(codes(facts({ openedAt: endsAt }), endsAt.add({ minutes: 1 }))).toEqual([
      'application.deadline_passed',
    ]);
  });

  test('CL-7: applying ends at the moment closing begins, with nothing between', () => {
    const opened = facts({ openedAt: endsAt.subtract({ hours: 1 }) });
    for (const now of [graceEnds.subtract(moment), graceEnds]) {
      expect(codes(opened, now).length > 0).toBe(hasPassed(endsAt, now));
    }
  });

  test('CL-5: a closed recruitment takes no application, however early', () => {
    expect(
      codes(facts({ recruitment: 'closed', publication: 'withdrawn' }), endsAt.subtract({ hours: 99 })),
    ).toEqual(['application.recruitment_closed']);
  });

  test('a withdrawn advertisement takes none either, and every reason is told at once', () => {
    expect(codes(facts({ publication: 'withdrawn' }), endsAt.subtract(moment))).toEqual([
      'application.not_published',
    ]);
    expect(codes(facts({ publication: 'withdrawn' }), graceEnds)).toEqual([
      'application.not_published',
      'application.deadline_passed',
    ]);
  });

  test('the reason names the date that counts', () => {
    expect(reasonsOf(canApply(facts(), graceEnds))).toEqual([
      { code: 'application.deadline_passed', deadline: '2026-11-30' },
    ]);
  });
});
