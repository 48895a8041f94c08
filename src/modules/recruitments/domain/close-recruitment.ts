import { type Decision, decide, type Reason } from '#platform/core/decision.ts';
import { countingDeadline, type DeadlineDates, endOfDate, GRACE_MINUTES, hasPassed } from './deadline.ts';
import type { ClosingOutcome } from './vocabulary.ts';

/** Why a recruitment cannot be closed with an outcome (CL-2, CL-3). */
export type ClosingBlocker =
  | (Reason & { readonly code: 'recruitment.already_closed'; readonly outcome: ClosingOutcome })
  | (Reason & { readonly code: 'recruitment.deadline_not_set' })
  | (Reason & {
      readonly code: 'recruitment.deadline_not_passed';
      /** The last application date, ISO 8601. */
      readonly deadline: string;
      /** When date and grace are over, ISO 8601. */
      readonly passesAt: string;
    })
  | (Reason & { readonly code: 'recruitment.no_hired_candidate' });

/** All that closing reads; the command locks exactly this. */
export interface ClosingFacts extends DeadlineDates {
  readonly outcome: ClosingOutcome | null;
  readonly hasAdvertisement: boolean;
  readonly timeZone: string;
  /** The policy of the organisation as it is now. */
  readonly completeProcessRequired: boolean;
  readonly hiredCount: number;
}

/**
 * Whether a recruitment may be closed with an outcome, with every blocker at once (CL-4). Cancelling is always open
 * while the recruitment is; anything else needs the deadline to have passed, even when somebody is hired (CL-2).
 */
export function canClose(
  outcome: ClosingOutcome,
  facts: ClosingFacts,
  now: Temporal.Instant,
): Decision<ClosingBlocker> {
  if (facts.outcome !== null) return decide([{ code: 'recruitment.already_closed', outcome: facts.outcome }]);
  if (outcome === 'cancelled') return decide<ClosingBlocker>([]);
  const nobodyHired = outcome === 'recruited' && facts.completeProcessRequired && facts.hiredCount === 0;
  return decide<ClosingBlocker>([
    ...deadlineBlockers(facts, now),
    ...(nobodyHired ? [{ code: 'recruitment.no_hired_candidate' } as const] : []),
  ]);
}

function deadlineBlockers(facts: ClosingFacts, now: Temporal.Instant): readonly ClosingBlocker[] {
  const deadline = countingDeadline(facts);
  if (deadline === null) return facts.hasAdvertisement ? [{ code: 'recruitment.deadline_not_set' }] : [];
  const endsAt = endOfDate(deadline, facts.timeZone);
  if (hasPassed(endsAt, now)) return [];
  return [
    {
      code: 'recruitment.deadline_not_passed',
      deadline: deadline.toString(),
      passesAt: endsAt.add({ minutes: GRACE_MINUTES }).toString(),
    },
  ];
}
