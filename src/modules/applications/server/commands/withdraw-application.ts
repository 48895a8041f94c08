import { recordApplication } from '#modules/recruitments/server/index.ts';
import type { Decision } from '#platform/core/decision.ts';
import { audit } from '#platform/server/audit/index.ts';
import { publish } from '#platform/server/events/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import { canWithdraw, type WithdrawBlocker } from '../../domain/index.ts';
import { withdrawnMail } from '../../emails/index.ts';
import { applicationWithdrawn, setApplicationWithdrawn } from '../application-state.ts';
import { lockOwnApplication, type OwnApplication } from '../application.repository.ts';
import { mayApply } from '../deadline-facts.ts';
import { mailApplicant } from '../mails.ts';

/** Whether the owner may withdraw an application now (AP-7). */
export const mayWithdraw = ({ submittedAt, withdrawnAt, job }: OwnApplication): Decision<WithdrawBlocker> =>
  canWithdraw({ sent: submittedAt !== null, withdrawn: withdrawnAt !== null, recruitment: job.recruitment });

/** Withdraws an application for its owner, which cannot be undone (AP-7). */
export async function withdrawApplication(
  tx: WriteTx,
  id: string,
): Promise<Decision<WithdrawBlocker> | undefined> {
  const application = await lockOwnApplication(tx, id);
  if (application === undefined) return undefined;
  const decision = mayWithdraw(application);
  if (!decision.allowed) return decision;
  const { recruitmentId, job } = application;
  await setApplicationWithdrawn(tx, { id, by: 'applicant' });
  await recordApplication(tx, recruitmentId, -1);
  await publish(tx, applicationWithdrawn, { applicationId: id, recruitmentId });
  await audit(tx, {
    actor: { kind: 'applicant' },
    action: 'application.withdrawn',
    subjectKind: 'application',
    subjectId: id,
    recruitmentId,
  });
  const canApplyAgain = mayApply(job, null, tx.now).allowed;
  await mailApplicant(tx, application, { compose: (mail) => withdrawnMail({ ...mail, canApplyAgain }) });
  return decision;
}
