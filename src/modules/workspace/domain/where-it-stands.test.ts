import { expect, test } from 'vitest';
import { type StandingFacts, whereItStands } from './where-it-stands.ts';

const noon = Temporal.Instant.from('2026-11-22T12:00:00Z');
const date = (text: string) => Temporal.PlainDate.from(text);
const facts = (change: Partial<StandingFacts> = {}): StandingFacts => ({
  outcome: null,
  hasAdvertisement: true,
  timeZone: 'Europe/Oslo',
  applicationDeadline: date('2026-11-30'),
  publishedDeadline: date('2026-11-30'),
  live: true,
  unpublishedChanges: false,
  ...change,
});

test('a recruitment that was never published is a draft, and says so when its deadline is over', () => {
  expect(whereItStands(facts({ publishedDeadline: null }), noon)).toEqual({ stage: 'draft', tags: [] });
  const late = facts({ publishedDeadline: null, applicationDeadline: date('2026-11-20') });
  expect(whereItStands(late, noon)).toEqual({ stage: 'draft', tags: ['deadline_passed'] });
});

test('CL-7: the published deadline decides, and with its grace', () => {
  const later = facts({ applicationDeadline: date('2026-11-01') });
  expect(whereItStands(later, noon).stage).toBe('published');
  const over = Temporal.Instant.from('2026-11-30T23:10:00Z');
  expect(whereItStands(facts(), over.subtract({ milliseconds: 1 })).stage).toBe('published');
  expect(whereItStands(facts(), over).stage).toBe('deadline_passed');
});

test('an advertisement that was taken down is not told as published', () => {
  expect(whereItStands(facts({ live: false }), noon).stage).toBe('withdrawn');
  const over = Temporal.Instant.from('2026-11-30T23:10:00Z');
  expect(whereItStands(facts({ live: false }), over).stage).toBe('deadline_passed');
});

test('AD-3: unpublished changes are told while the recruitment is open, not after', () => {
  expect(whereItStands(facts({ unpublishedChanges: true }), noon).tags).toEqual(['unpublished_changes']);
  expect(whereItStands(facts({ unpublishedChanges: true, outcome: 'recruited' }), noon)).toEqual({
    stage: 'closed',
    tags: [],
  });
});

test('a process without advertisement is in progress, never a draft', () => {
  const withoutAd = facts({ hasAdvertisement: false, publishedDeadline: null, applicationDeadline: null });
  expect(whereItStands(withoutAd, noon)).toEqual({ stage: 'in_progress', tags: [] });
  const over = facts({
    hasAdvertisement: false,
    publishedDeadline: null,
    applicationDeadline: date('2026-11-20'),
  });
  expect(whereItStands(over, noon).tags).toEqual(['deadline_passed']);
});
