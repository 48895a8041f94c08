import { decide } from '#platform/core/decision.ts';
import type { Decision, Reason } from '#platform/core/decision.ts';

/** Why an application cannot be withdrawn by its applicant. */
export type WithdrawBlocker =
  | (Reason & { readonly code: 'application.not_sent' })
  | (Reason & { readonly code: 'application.already_withdrawn' })
  | (Reason & { readonly code: 'application.recruitment_closed' });

/** All that withdrawing reads. */
export interface WithdrawFacts {
  readonly sent: boolean;
  readonly withdrawn: boolean;
  readonly recruitment: 'open' | 'closed';
}

/**
 * Whether the applicant may withdraw an application (AP-7): once it is sent, once only, at any time until the
 * recruitment is closed; after that there is nothing left to withdraw from, and erasure is what can be asked for.
 */
export function canWithdraw({ sent, withdrawn, recruitment }: WithdrawFacts): Decision<WithdrawBlocker> {
  if (!sent) return decide<WithdrawBlocker>([{ code: 'application.not_sent' }]);
  return decide<WithdrawBlocker>([
    ...(withdrawn ? [{ code: 'application.already_withdrawn' } as const] : []),
    ...(recruitment === 'closed' ? [{ code: 'application.recruitment_closed' } as const] : []),
  ]);
}
