import { type Decision, decide, type Reason } from '#platform/core/decision.ts';
import type { ClosingOutcome } from '#modules/recruitments/domain/index.ts';
import type { EventMeaning } from './event-types.ts';
import type { ApplicationStatus, WithdrawnBy } from './vocabulary.ts';

/** The recruitment is closed, so who is marked as hired stands (CL-3). */
export type HiredIsSettled = Reason & {
  readonly code: 'event.recruitment_closed';
  readonly outcome: ClosingOutcome;
};

/** Why an event of a type cannot be posted. */
export type PostBlocker =
  | (Reason & {
      readonly code: 'event.application_withdrawn';
      readonly by: WithdrawnBy;
      /** When, as an instant. */
      readonly at: string;
    })
  | (Reason & { readonly code: 'event.no_email_address' })
  | (Reason & { readonly code: 'event.already_hired' })
  | HiredIsSettled;

/** What the rules about events read of an application and its recruitment. */
export interface ApplicationFacts {
  readonly status: ApplicationStatus;
  readonly email: string;
  readonly withdrawnAt: Temporal.Instant | null;
  readonly withdrawnBy: WithdrawnBy | null;
  /** The recruitment's outcome; null while it is open. */
  readonly outcome: ClosingOutcome | null;
}

/**
 * Whether an event of a type can be posted: never on a withdrawn application (EV-5), a message only to somebody with an
 * address (AP-8). A recruitment that is closed was closed on what it knew of who is hired (CL-3), so no event changes
 * that until it is open again.
 */
export function canPost(type: EventMeaning, facts: ApplicationFacts): Decision<PostBlocker> {
  const { status, withdrawnAt, withdrawnBy } = facts;
  if (withdrawnAt !== null && withdrawnBy !== null) {
    return decide([{ code: 'event.application_withdrawn', by: withdrawnBy, at: withdrawnAt.toString() }]);
  }
  const reasons: PostBlocker[] = [];
  if (type.contactsCandidate && facts.email === '') reasons.push({ code: 'event.no_email_address' });
  if (type.setsStatus === 'hired' && status === 'hired') reasons.push({ code: 'event.already_hired' });
  const after = type.withdraws ? 'withdrawn' : (type.setsStatus ?? status);
  return decide([...reasons, ...settledHire(status, after, facts.outcome)]);
}

/** The reason, if any, why a change of status may not change who is hired. */
export function settledHire(
  before: ApplicationStatus,
  after: ApplicationStatus,
  outcome: ClosingOutcome | null,
): readonly HiredIsSettled[] {
  const changesHired = (before === 'hired') !== (after === 'hired');
  return changesHired && outcome !== null ? [{ code: 'event.recruitment_closed', outcome }] : [];
}
