import {
  type ClosingOutcome,
  countingDeadline,
  type DeadlineDates,
  endOfDate,
  hasPassed,
} from '#modules/recruitments/domain/index.ts';

/** Where a recruitment can stand, as lists say it in a word. */
export const stages = [
  'draft',
  'in_progress',
  'published',
  'withdrawn',
  'deadline_passed',
  'closed',
] as const;

/** Where a recruitment stands. */
export type Stage = (typeof stages)[number];

/** What needs an eye beside where a recruitment stands. */
export const eyeCatchers = ['unpublished_changes', 'deadline_passed'] as const;

/** Something that needs an eye. */
export type EyeCatcher = (typeof eyeCatchers)[number];

/** What a list reads to say where a recruitment stands. */
export interface StandingFacts extends DeadlineDates {
  readonly outcome: ClosingOutcome | null;
  readonly hasAdvertisement: boolean;
  readonly timeZone: string;
  /** Its advertisement is out on some channel. */
  readonly live: boolean;
  /** Something that the last published version copied differs from what it is now (AD-3). */
  readonly unpublishedChanges: boolean;
}

/** Where a recruitment stands, and what of it needs an eye. */
export interface Standing {
  readonly stage: Stage;
  readonly tags: readonly EyeCatcher[];
}

/** Says where a recruitment stands by the deadline that counts (CL-7); a closed one needs no eye. */
export function whereItStands(facts: StandingFacts, now: Temporal.Instant): Standing {
  if (facts.outcome !== null) return { stage: 'closed', tags: [] };
  const deadline = countingDeadline(facts);
  const isOver = deadline !== null && hasPassed(endOfDate(deadline, facts.timeZone), now);
  const stage = stageOf(facts, isOver);
  const tags: EyeCatcher[] = [];
  if (facts.unpublishedChanges) tags.push('unpublished_changes');
  if (isOver && stage !== 'deadline_passed') tags.push('deadline_passed');
  return { stage, tags };
}

function stageOf(facts: StandingFacts, isOver: boolean): Stage {
  if (!facts.hasAdvertisement) return 'in_progress';
  if (facts.publishedDeadline === null) return 'draft';
  if (isOver) return 'deadline_passed';
  return facts.live ? 'published' : 'withdrawn';
}
