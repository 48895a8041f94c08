import { type Decision, decide, type Reason } from '#platform/core/decision.ts';
import type { ClosingOutcome } from '#modules/recruitments/domain/index.ts';
import { type HiredIsSettled, settledHire } from './post-event.ts';
import { type StatusEvent, statusOf } from './status-of.ts';

type Settled =
  | HiredIsSettled
  | (Reason & { readonly code: 'event.withdrawn_by_applicant' })
  | (Reason & { readonly code: 'event.already_deactivated' });

/** Why an event cannot be deleted (EV-3). */
export type DeleteBlocker =
  | Settled
  | (Reason & { readonly code: 'event.contacted_candidate' })
  | (Reason & { readonly code: 'event.is_withdrawal' });

/** Why an event cannot be deactivated (EV-3). */
export type DeactivateBlocker = Settled | (Reason & { readonly code: 'application.applied_anew' });

/** What the rules of removal read of an event. */
export interface RemovableEvent extends StatusEvent {
  /** A message to the candidate was queued with it, and not cancelled. */
  readonly contacted: boolean;
  /** The applicant did it, not a recruiter. */
  readonly byApplicant: boolean;
}

/** What the rules of removal read beside the event itself. */
export interface RemovalFacts {
  readonly event: RemovableEvent;
  /** Every event of the application, the one in question among them. */
  readonly events: readonly StatusEvent[];
  readonly outcome: ClosingOutcome | null;
  /** The same person has since sent another application to the recruitment (AP-6). */
  readonly appliedAnew: boolean;
}

/** Whether an event can be deleted: not when it contacted the candidate, and never when it withdraws (EV-3). */
export function canDelete(facts: RemovalFacts): Decision<DeleteBlocker> {
  const { event } = facts;
  const reasons: DeleteBlocker[] = [...settled(facts)];
  if (event.contacted) reasons.push({ code: 'event.contacted_candidate' });
  if (event.withdraws && !event.byApplicant) reasons.push({ code: 'event.is_withdrawal' });
  return decide(reasons);
}

/**
 * Whether an event can be deactivated: what the applicant did stands, and so does a withdrawal of somebody who has since
 * applied anew, for one person has one application that counts.
 */
export function canDeactivate(facts: RemovalFacts): Decision<DeactivateBlocker> {
  const { event, appliedAnew } = facts;
  const reasons: DeactivateBlocker[] = [...settled(facts)];
  if (event.withdraws && !event.byApplicant && event.active && appliedAnew) {
    reasons.push({ code: 'application.applied_anew' });
  }
  return decide(reasons);
}

/** What both ways of removing an event are refused for. */
function settled({ event, events, outcome }: RemovalFacts): readonly Settled[] {
  if (!event.active) return [{ code: 'event.already_deactivated' }];
  if (event.byApplicant) return [{ code: 'event.withdrawn_by_applicant' }];
  const rest = events.filter(({ id }) => id !== event.id);
  return settledHire(statusOf(events), statusOf(rest), outcome);
}
