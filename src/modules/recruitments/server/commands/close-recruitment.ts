import { command } from '#modules/access/server/index.ts';
import { blocked } from '#platform/core/failure.ts';
import { publish } from '#platform/server/events/index.ts';
import { closeRecruitmentRoute } from '../../contract/index.ts';
import { canClose } from '../../domain/index.ts';
import { recruitmentClosed } from '../events.ts';
import { recordChange } from '../record-change.ts';
import { seesRecruitment } from '../recruitment.policy.ts';
import { lockRecruitment, updateRecruitment } from '../recruitment.repository.ts';

/**
 * Closes a recruitment with an outcome (CL-1 to CL-3, CL-7). What depends on it, such as the advertisement on its
 * channels, ends in the same transaction, and the retention clock starts (CL-5).
 */
export const closeRecruitment = command({
  route: closeRecruitmentRoute,
  permission: 'recruitment.close',
  find: (tx, { params }) => lockRecruitment(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, actor, subject, input: { body } }) => {
    const { outcome, reason } = body;
    const decision = canClose(outcome, subject, tx.now);
    if (!decision.allowed) return blocked(...decision.reasons);
    await updateRecruitment(tx, subject.id, {
      state: 'closed',
      outcome,
      outcomeReason: reason,
      closedAt: tx.now,
      closedBy: actor.userId,
      retentionStartsAt: tx.now,
    });
    await publish(tx, recruitmentClosed, { recruitmentId: subject.id, outcome, closedBy: actor.userId });
    return recordChange(tx, {
      actor,
      id: subject.id,
      action: 'recruitment.closed',
      detail: { outcome, reason },
    });
  },
});
