import { defineEvent } from '#platform/server/events/index.ts';
import type { ClosingOutcome } from '../domain/index.ts';

/** A recruitment was closed; what depends on it ends in the same transaction (CL-5). */
export const recruitmentClosed = defineEvent<{
  readonly recruitmentId: string;
  readonly outcome: ClosingOutcome;
  readonly closedBy: string;
  /** What those not told yet are told; undefined when the closer chose to tell nobody. */
  readonly message: { readonly subject: string; readonly body: string } | undefined;
}>('recruitments.closed');
