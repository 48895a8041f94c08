import { expect, test } from 'vitest';
import type { RecruitmentView } from '#modules/recruitments/contract/index.ts';
import type { PublishingState } from './publishing-state.ts';
import { remainingSteps } from './remaining-steps.ts';

const recruitment = (change: Partial<RecruitmentView> = {}): RecruitmentView =>
  ({
    id: '1',
    outcome: null,
    employmentForm: null,
    positions: [],
    responsibleRecruiter: null,
    applicationDeadline: null,
    process: { id: '2', name: 'Med annonse', hasAdvertisement: true },
    ...change,
  }) as RecruitmentView;

const published = (change: Partial<PublishingState> = {}): PublishingState => ({
  begun: true,
  published: true,
  live: true,
  unpublishedChanges: false,
  ...change,
});

const filled = {
  employmentForm: 'permanent',
  positions: [{ positions: 1, extent: 'full_time', percent: null, partTimeNeed: '' }],
  responsibleRecruiter: { id: '3', name: 'Kari Moen' },
  applicationDeadline: '2026-11-30',
} as const satisfies Partial<RecruitmentView>;

const statesOf = (
  view: RecruitmentView,
  publishing: PublishingState | undefined,
  deadlinePassed = false,
): readonly string[] =>
  remainingSteps(view, publishing, deadlinePassed).map(({ key, state }) => `${key} ${state}`);

test('what is missing leads to where it is done', () => {
  const steps = remainingSteps(recruitment(), published({ begun: false, published: false }), false);
  expect(steps.map(({ key, place }) => [key, place])).toEqual([
    ['position', '/rekrutteringer/1/oppsett/stilling'],
    ['responsible', '/rekrutteringer/1/oppsett/ansvar'],
    ['deadline', '/rekrutteringer/1/oppsett/ansvar'],
    ['write', '/rekrutteringer/1/annonse'],
    ['publish', '/rekrutteringer/1/publisering'],
    ['close', undefined],
  ]);
});

test('AD-3: changes that are not published remain', () => {
  expect(statesOf(recruitment(filled), published({ unpublishedChanges: true }))).toEqual([
    'position done',
    'responsible done',
    'deadline done',
    'write done',
    'publish done',
    'changes missing',
    'close later',
  ]);
});

test('a deadline that passed before anything was published must be set anew', () => {
  expect(statesOf(recruitment(filled), published({ published: false }), true)).toContain('deadline missing');
  expect(statesOf(recruitment(filled), published(), true)).toContain('deadline done');
});

test('nothing is said of an advertisement that is not known, or that the process does not have', () => {
  expect(statesOf(recruitment(filled), undefined)).toEqual([
    'position done',
    'responsible done',
    'close later',
  ]);
});

test('of a closed recruitment only what was done is told', () => {
  const steps = remainingSteps(recruitment({ outcome: 'cancelled' }), published({ published: false }), false);
  expect(steps.map(({ key, state }) => `${key} ${state}`)).toEqual(['write done', 'close done']);
});
