import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AdvertisementText } from './content.ts';
import { canPublish, type PublishingFacts } from './publish-advertisement.ts';

const date = Temporal.PlainDate.from;
const now = Temporal.Instant.from('2026-11-22T12:00:00Z');

const text = (change: Partial<AdvertisementText> = {}): AdvertisementText => ({
  language: 'nb',
  title: 'Lærer',
  aboutWorkplace: '',
  duties: '<p>Undervise</p>',
  qualifications: '',
  offer: '',
  otherInformation: '',
  publicityNotice: '<p>Opplysninger kan bli offentlige.</p>',
  ...change,
});

const facts = (change: Partial<PublishingFacts> = {}): PublishingFacts => ({
  outcome: null,
  hasAdvertisement: true,
  applicationDeadline: date('2026-12-10'),
  publishedDeadline: null,
  timeZone: 'Europe/Oslo',
  publicBody: true,
  positionRows: 1,
  texts: [text()],
  isPublished: false,
  shorteningReason: '',
  ...change,
});

const reasons = (given: PublishingFacts) => {
  const decision = canPublish(given, now);
  return decision.allowed ? [] : decision.reasons;
};
const codes = (given: PublishingFacts) => reasons(given).map(({ code }) => code);

test('AD-2: a complete advertisement can be published', () => {
  expect(canPublish(facts(), now)).toEqual({ allowed: true });
});

test('AD-2: every reason is told at once', () => {
  const nothing = facts({
    outcome: 'cancelled',
    applicationDeadline: null,
    positionRows: 0,
    texts: [
      text({ title: ' ', duties: '<p></p>', publicityNotice: '' }),
      text({ language: 'en', title: '' }),
    ],
  });
  expect(reasons(nothing)).toEqual([
    { code: 'recruitment.closed', outcome: 'cancelled' },
    { code: 'recruitment.deadline_not_set' },
    { code: 'advertisement.positions_missing' },
    { code: 'advertisement.title_missing', language: 'nb' },
    { code: 'advertisement.duties_missing', language: 'nb' },
    { code: 'advertisement.publicity_notice_missing', language: 'nb' },
    { code: 'advertisement.title_missing', language: 'en' },
  ]);
});

test('AD-2: an advertisement nobody has begun is not published', () => {
  expect(codes(facts({ texts: [] }))).toEqual(['advertisement.not_begun']);
});

test('AD-2: what is out already is not published again, and nothing else is asked of it', () => {
  expect(codes(facts({ isPublished: true, applicationDeadline: date('2026-11-01') }))).toEqual([
    'advertisement.nothing_to_publish',
  ]);
});

test('PR-1: a process without advertisement publishes none, and nothing else is asked of it', () => {
  expect(codes(facts({ hasAdvertisement: false, applicationDeadline: null, texts: [] }))).toEqual([
    'advertisement.process_without_advertisement',
  ]);
});

test('AD-6: a public body needs the notice in each language, others need none', () => {
  const texts = [text({ publicityNotice: '<p>&nbsp;</p>' }), text({ language: 'se', publicityNotice: '' })];
  expect(reasons(facts({ texts }))).toEqual([
    { code: 'advertisement.publicity_notice_missing', language: 'nb' },
    { code: 'advertisement.publicity_notice_missing', language: 'se' },
  ]);
  expect(codes(facts({ texts, publicBody: false }))).toEqual([]);
});

test('CL-7: the deadline’s own day counts to its end, and not beyond', () => {
  const today = facts({ applicationDeadline: date('2026-11-22') });
  const end = Temporal.Instant.from('2026-11-22T23:00:00Z');
  expect(canPublish(today, end.subtract({ nanoseconds: 1 }))).toEqual({ allowed: true });
  expect(canPublish(today, end)).toEqual({
    allowed: false,
    reasons: [{ code: 'advertisement.deadline_past', deadline: '2026-11-22' }],
  });
});

test('CL-7: a published deadline is extended freely, and shortened only with a reason', () => {
  const extended = facts({ publishedDeadline: date('2026-12-01') });
  const shortened = facts({ publishedDeadline: date('2026-12-20') });
  expect(codes(extended)).toEqual([]);
  expect(reasons(shortened)).toEqual([
    { code: 'advertisement.deadline_shortened', from: '2026-12-20', to: '2026-12-10' },
  ]);
  expect(codes({ ...shortened, shorteningReason: '  ' })).toEqual(['advertisement.deadline_shortened']);
  expect(codes({ ...shortened, shorteningReason: 'Feil dato i annonsen' })).toEqual([]);
});

test('CL-7: no reason shortens a deadline into the past', () => {
  const past = facts({
    publishedDeadline: date('2026-12-20'),
    applicationDeadline: date('2026-11-21'),
    shorteningReason: 'Haster',
  });
  expect(codes(past)).toEqual(['advertisement.deadline_past']);
});

test('CL-7: for any two dates exactly the blockers of the rule', () => {
  const offset = fc.integer({ min: -4, max: 4 });
  fc.assert(
    fc.property(offset, fc.option(offset, { nil: null }), fc.boolean(), (to, from, hasReason) => {
      const day = (days: number) => date('2026-11-22').add({ days });
      const expected = [
        ...(to < 0 ? ['advertisement.deadline_past'] : []),
        ...(from !== null && to < from && !hasReason ? ['advertisement.deadline_shortened'] : []),
      ];
      const given = facts({
        applicationDeadline: day(to),
        publishedDeadline: from === null ? null : day(from),
        shorteningReason: hasReason ? 'x' : '',
      });
      expect(codes(given)).toEqual(expected);
    }),
  );
});
