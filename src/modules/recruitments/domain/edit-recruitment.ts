import { type Decision, decide, type Reason } from '#platform/core/decision.ts';
import type { ClosingOutcome } from './vocabulary.ts';

/** Why the fields of a recruitment cannot be changed. */
export type EditBlocker = Reason & { readonly code: 'recruitment.closed'; readonly outcome: ClosingOutcome };

/** Whether the fields of a recruitment may be changed: only while it is open. */
export const canEdit = (facts: { readonly outcome: ClosingOutcome | null }): Decision<EditBlocker> =>
  decide(facts.outcome === null ? [] : [{ code: 'recruitment.closed', outcome: facts.outcome }]);
