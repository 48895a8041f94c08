import { decide } from '#platform/core/decision.ts';
import type { Decision, Reason } from '#platform/core/decision.ts';
import { deadlineBlockers } from './can-apply.ts';
import type { ApplyBlocker, DeadlineFacts } from './can-apply.ts';

/** Why an applicant can no longer change an application that was sent. */
export type EditApplicationBlocker =
  | Exclude<ApplyBlocker, { code: 'application.not_published' }>
  | (Reason & { readonly code: 'application.withdrawn' });

/** All that changing a sent application reads. */
export interface EditApplicationFacts extends DeadlineFacts {
  readonly withdrawn: boolean;
  readonly recruitment: 'open' | 'closed';
}

/**
 * Whether the applicant may change an application that was sent (AP-2): until the deadline, with the grace of a page
 * opened in time. That the advertisement was taken down does not matter, for the application lives on; closing the
 * recruitment ends it (CL-5). A draft is judged by `canApply`.
 */
export function mayEditApplication(
  facts: EditApplicationFacts,
  now: Temporal.Instant,
): Decision<EditApplicationBlocker> {
  return decide<EditApplicationBlocker>([
    ...(facts.withdrawn ? [{ code: 'application.withdrawn' } as const] : []),
    ...(facts.recruitment === 'closed' ? [{ code: 'application.recruitment_closed' } as const] : []),
    ...deadlineBlockers(facts, now),
  ]);
}
