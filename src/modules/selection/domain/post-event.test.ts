import { expect, test } from 'vitest';
import { reasonsOf } from '#platform/core/decision.ts';
import { eventTypeSeeds } from './event-types.ts';
import { type ApplicationFacts, canPost } from './post-event.ts';

const facts = (change: Partial<ApplicationFacts> = {}): ApplicationFacts => ({
  status: 'received',
  email: 'kari@example.com',
  withdrawnAt: null,
  withdrawnBy: null,
  outcome: null,
  ...change,
});

const codes = (key: keyof typeof eventTypeSeeds, given: ApplicationFacts): readonly string[] =>
  reasonsOf(canPost(eventTypeSeeds[key], given)).map(({ code }) => code);

test('EV-1: on an application to an open recruitment every event can be posted', () => {
  for (const type of Object.values(eventTypeSeeds)) expect(canPost(type, facts())).toEqual({ allowed: true });
});

test('EV-5: a withdrawn application takes no event of any type, and the reason says who withdrew it when', () => {
  const withdrawn = facts({
    status: 'withdrawn',
    withdrawnAt: Temporal.Instant.from('2026-11-22T12:00:00Z'),
    withdrawnBy: 'applicant',
  });
  for (const type of Object.values(eventTypeSeeds)) {
    expect(canPost(type, withdrawn)).toEqual({
      allowed: false,
      reasons: [{ code: 'event.application_withdrawn', by: 'applicant', at: '2026-11-22T12:00:00Z' }],
    });
  }
});

test('AP-8: without an address no message can be sent, and everything else can be done', () => {
  const onPaper = facts({ email: '' });
  expect(codes('interview', onPaper)).toEqual(['event.no_email_address']);
  expect(codes('rejection', onPaper)).toEqual(['event.no_email_address']);
  expect(codes('hired', onPaper)).toEqual([]);
});

test('CL-3: who is marked as hired is not marked again', () => {
  expect(codes('hired', facts({ status: 'hired' }))).toEqual(['event.already_hired']);
});

test('CL-3: while the recruitment is closed nobody is marked as hired', () => {
  expect(codes('hired', facts({ outcome: 'not_recruited' }))).toEqual(['event.recruitment_closed']);
});

test('CL-3: while the recruitment is closed nothing takes the mark of hired away', () => {
  const hired = facts({ status: 'hired', outcome: 'recruited' });
  expect(codes('rejection', hired)).toEqual(['event.recruitment_closed']);
  expect(codes('withdrawal', hired)).toEqual(['event.recruitment_closed']);
  expect(codes('note', hired)).toEqual([]);
});

test('CL-5: those not told yet can be told after the recruitment is closed', () => {
  expect(codes('rejection', facts({ outcome: 'recruited' }))).toEqual([]);
});

test('every reason is told at once', () => {
  expect(codes('rejection', facts({ status: 'hired', email: '', outcome: 'recruited' }))).toEqual([
    'event.no_email_address',
    'event.recruitment_closed',
  ]);
});
