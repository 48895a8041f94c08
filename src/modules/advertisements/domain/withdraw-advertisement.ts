import { type Decision, decide, type Reason } from '#platform/core/decision.ts';

/** Why an advertisement cannot be taken down: it is not out. */
export type WithdrawalBlocker = Reason & { readonly code: 'advertisement.not_published' };

/** Whether an advertisement may be taken down from its channel: while it is there. */
export const canWithdraw = (facts: { readonly isLive: boolean }): Decision<WithdrawalBlocker> =>
  decide(facts.isLive ? [] : [{ code: 'advertisement.not_published' }]);
