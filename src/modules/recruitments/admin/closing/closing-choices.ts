import { reasonsOf } from '#platform/core/decision.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { type ClosingOutcome, closingOutcomes } from '../../domain/index.ts';

type ClosingDecisions = RecruitmentView['actions']['close'];

/** Why a recruitment cannot be closed with an outcome, as its view says it. */
export type ClosingReason = ReturnType<
  typeof reasonsOf<Extract<ClosingDecisions[ClosingOutcome], { allowed: false }>['reasons'][number]>
>[number];

/** An outcome, and every reason that stands in its way alone; none left means that it can be chosen. */
export interface OutcomeChoice {
  readonly outcome: ClosingOutcome;
  readonly reasons: readonly ClosingReason[];
}

/** All there is to say about closing: what is in the way whatever the outcome, and what is in the way of each. */
export interface ClosingChoices {
  readonly shared: readonly ClosingReason[];
  readonly choices: readonly OutcomeChoice[];
}

/** Tells the reasons that all outcomes share once, and the others with their outcome (CL-4). */
export function closingChoices(decisions: ClosingDecisions): ClosingChoices {
  const all = closingOutcomes.map((outcome) => ({ outcome, reasons: reasonsOf(decisions[outcome]) }));
  const isShared = ({ code }: ClosingReason) =>
    all.every(({ reasons }) => reasons.some((reason) => reason.code === code));
  const [first] = all;
  return {
    shared: first?.reasons.filter(isShared) ?? [],
    choices: all.map(({ outcome, reasons }) => ({
      outcome,
      reasons: reasons.filter((reason) => !isShared(reason)),
    })),
  };
}
