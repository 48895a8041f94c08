import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canClose, type ClosingFacts } from './close-recruitment.ts';
import { closingOutcomes } from './vocabulary.ts';

const date = Temporal.PlainDate.from;
const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
const passed = date('2026-11-20');
const coming = date('2026-11-30');

const facts = (change: Partial<ClosingFacts> = {}): ClosingFacts => ({
  applicationDeadline: passed,
  publishedDeadline: passed,
  outcome: null,
  hasAdvertisement: true,
  timeZone: 'Europe/Oslo',
  completeProcessRequired: false,
  hiredCount: 0,
  ...change,
});

const codes = (...given: Parameters<typeof canClose>): readonly string[] => {
  const decision = canClose(...given);
  return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
};

test('CL-2: before the deadline only cancelled is open, even when somebody is hired', () => {
  const early = facts({ publishedDeadline: coming, hiredCount: 1 });
  expect(codes('recruited', early, now)).toEqual(['recruitment.deadline_not_passed']);
  expect(codes('not_recruited', early, now)).toEqual(['recruitment.deadline_not_passed']);
  expect(codes('cancelled', early, now)).toEqual([]);
});

test('CL-2: the blocker says which date stands in the way and when it is over, grace included', () => {
  expect(canClose('recruited', facts({ publishedDeadline: coming }), now)).toMatchObject({
    reasons: [{ deadline: '2026-11-30', passesAt: '2026-11-30T23:10:00Z' }],
  });
});

test('CL-2: without a deadline the reason is that none is set, unless there is no advertisement', () => {
  const none = facts({ applicationDeadline: null, publishedDeadline: null });
  expect(codes('recruited', none, now)).toEqual(['recruitment.deadline_not_set']);
  expect(codes('recruited', { ...none, hasAdvertisement: false }, now)).toEqual([]);
});

test('CL-3: a complete process demands somebody hired for recruited, and for nothing else', () => {
  const complete = facts({ completeProcessRequired: true });
  expect(codes('recruited', complete, now)).toEqual(['recruitment.no_hired_candidate']);
  expect(codes('recruited', { ...complete, hiredCount: 1 }, now)).toEqual([]);
  expect(codes('not_recruited', complete, now)).toEqual([]);
});

test('CL-4: all blockers are told at once', () => {
  const both = facts({ publishedDeadline: coming, completeProcessRequired: true });
  expect(codes('recruited', both, now)).toEqual([
    'recruitment.deadline_not_passed',
    'recruitment.no_hired_candidate',
  ]);
});

test('CL-7: the published deadline counts, not the field', () => {
  expect(
    codes('recruited', facts({ applicationDeadline: passed, publishedDeadline: coming }), now),
  ).toHaveLength(1);
  expect(codes('recruited', facts({ applicationDeadline: coming, publishedDeadline: passed }), now)).toEqual(
    [],
  );
});

test('a closed recruitment is not closed again', () => {
  for (const outcome of closingOutcomes) {
    expect(codes(outcome, facts({ outcome: 'cancelled' }), now)).toEqual(['recruitment.already_closed']);
  }
});

test('CL-2, CL-3: for any facts exactly the blockers of the rule', () => {
  const anyDate = fc.option(fc.integer({ min: -5, max: 5 }), { nil: null });
  const arbitrary = fc.record({
    field: anyDate,
    published: anyDate,
    hasAdvertisement: fc.boolean(),
    completeProcessRequired: fc.boolean(),
    hiredCount: fc.nat({ max: 2 }),
    outcome: fc.constantFrom(...closingOutcomes),
  });
  const day = (offset: number | null) => (offset === null ? null : date('2026-11-22').add({ days: offset }));
  fc.assert(
    fc.property(arbitrary, ({ field, published, outcome, ...rest }) => {
      const expected = new Set<string>();
      const counting = published === null ? field : published;
      if (outcome !== 'cancelled' && counting === null && rest.hasAdvertisement)
        expected.add('recruitment.deadline_not_set');
      // At noon on the 22nd every date from the 22nd on is still running.
      if (outcome !== 'cancelled' && counting !== null && counting >= 0)
        expected.add('recruitment.deadline_not_passed');
      if (outcome === 'recruited' && rest.completeProcessRequired && rest.hiredCount < 1) {
        expected.add('recruitment.no_hired_candidate');
      }
      const given = facts({ ...rest, applicationDeadline: day(field), publishedDeadline: day(published) });
      expect(new Set(codes(outcome, given, now))).toEqual(expected);
    }),
  );
});
