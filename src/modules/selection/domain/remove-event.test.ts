import { expect, test } from 'vitest';
import { reasonsOf } from '#platform/core/decision.ts';
import { canDeactivate, canDelete, type RemovableEvent, type RemovalFacts } from './remove-event.ts';

const event = (change: Partial<RemovableEvent> = {}): RemovableEvent => ({
  id: 'b',
  postedAt: Temporal.Instant.from('2026-11-22T12:00:00Z'),
  active: true,
  setsStatus: null,
  withdraws: false,
  contacted: false,
  byApplicant: false,
  ...change,
});

const facts = (removed: RemovableEvent, change: Partial<RemovalFacts> = {}): RemovalFacts => ({
  event: removed,
  events: [removed],
  outcome: null,
  appliedAnew: false,
  ...change,
});

const deleting = (given: RemovalFacts) => reasonsOf(canDelete(given)).map(({ code }) => code);
const deactivating = (given: RemovalFacts) => reasonsOf(canDeactivate(given)).map(({ code }) => code);

test('EV-3: an event that neither contacted the candidate nor withdrew is deleted', () => {
  expect(deleting(facts(event({ setsStatus: 'offered' })))).toEqual([]);
});

test('EV-3: an event that contacted the candidate is only deactivated', () => {
  const contacted = facts(event({ contacted: true, setsStatus: 'rejected' }));
  expect(deleting(contacted)).toEqual(['event.contacted_candidate']);
  expect(deactivating(contacted)).toEqual([]);
});

test("EV-3: a recruiter's withdrawal is only deactivated", () => {
  const withdrawal = facts(event({ withdraws: true }));
  expect(deleting(withdrawal)).toEqual(['event.is_withdrawal']);
  expect(deactivating(withdrawal)).toEqual([]);
});

test("EV-3: the applicant's own withdrawal stands", () => {
  const own = facts(event({ withdraws: true, byApplicant: true }));
  expect(deleting(own)).toEqual(['event.withdrawn_by_applicant']);
  expect(deactivating(own)).toEqual(['event.withdrawn_by_applicant']);
});

test('EV-3: what is deactivated is kept, and not deactivated again', () => {
  const kept = facts(event({ active: false }));
  expect(deleting(kept)).toEqual(['event.already_deactivated']);
  expect(deactivating(kept)).toEqual(['event.already_deactivated']);
});

test('AP-6: a withdrawal stands when the person has applied anew, since one application counts', () => {
  const withdrawal = facts(event({ withdraws: true }), { appliedAnew: true });
  expect(deactivating(withdrawal)).toEqual(['application.applied_anew']);
  expect(deactivating(facts(event({ contacted: true }), { appliedAnew: true }))).toEqual([]);
});

test('CL-3: while the recruitment is closed the event that marks as hired stands', () => {
  const hired = facts(event({ setsStatus: 'hired' }), { outcome: 'recruited' });
  expect(deleting(hired)).toEqual(['event.recruitment_closed']);
  expect(deactivating(hired)).toEqual(['event.recruitment_closed']);
});

test('CL-3: while the recruitment is closed an event above a hire stands, one below it goes', () => {
  const below = event({ id: 'a', setsStatus: 'interview' });
  const hired = event({ id: 'b', setsStatus: 'hired' });
  const above = event({ id: 'c', setsStatus: 'offered' });
  const closed = { outcome: 'recruited', events: [below, hired, above] } as const;
  expect(deleting(facts(above, closed))).toEqual(['event.recruitment_closed']);
  expect(deleting(facts(below, closed))).toEqual([]);
});
