import { command, missingPermission } from '#modules/access/server/index.ts';
import { blocked, fail } from '#platform/core/failure.ts';
import { publish } from '#platform/server/events/index.ts';
import { closeRecruitmentRoute } from '../../contract/index.ts';
import { canClose } from '../../domain/index.ts';
import { recruitmentClosed } from '../events.ts';
import { recordChange } from '../record-change.ts';
import { seesRecruitment } from '../recruitment.policy.ts';
import { lockRecruitment, updateRecruitment } from '../recruitment.repository.ts';

/**
 * Closes a recruitment with an outcome (CL-1 to CL-3, CL-7). What depends on it, such as the advertisement on its
 * channels, ends in the same transaction, those not told yet are told, and the retention clock starts (CL-5).
 */
export const closeRecruitment = command({
  route: closeRecruitmentRoute,
  permission: 'recruitment.close',
  find: (tx, { params }) => lockRecruitment(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, actor, subject, input: { body } }) => {
    const { outcome, reason, tellApplicants, messageSubject, messageBody } = body;
    if (tellApplicants) {
      const path = subject.organisationPath;
      const missing = await missingPermission(tx, { actor, permission: 'event.post', path });
      if (missing !== undefined) return fail({ kind: 'forbidden', reasons: [missing] });
    }
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
    await publish(tx, recruitmentClosed, {
      recruitmentId: subject.id,
      outcome,
      closedBy: actor.userId,
      message: tellApplicants ? { subject: messageSubject, body: messageBody } : undefined,
    });
    return recordChange(tx, {
      actor,
      id: subject.id,
      action: 'recruitment.closed',
      detail: { outcome, reason },
    });
  },
});
