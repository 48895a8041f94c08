import { createCandidate, renderFileJob } from '#modules/candidates/server/index.ts';
import { canonicalEmail } from '#modules/identity/domain/index.ts';
import { recordApplication } from '#modules/recruitments/server/index.ts';
import { type Decision, reasonsOf } from '#platform/core/decision.ts';
import { audit } from '#platform/server/audit/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import { enqueue } from '#platform/server/jobs/index.ts';
import type { ApplyBlocker, SendBlocker } from '../../domain/index.ts';
import { alreadyAppliedMail, receiptMail } from '../../emails/index.ts';
import { lockOwnApplication, type OwnApplication, updateApplication } from '../application.repository.ts';
import { mayApply } from '../deadline-facts.ts';
import { mailApplicant } from '../mails.ts';
import { SENT_GENERATION } from '../private-link.ts';
import { completeness } from './save-step.ts';

/** How pressing *Send* ended. `sent` is also the answer to a second press, and to one more with the same address. */
export type SentApplicationOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'closed'; readonly decision: Decision<ApplyBlocker> }
  | { readonly kind: 'incomplete'; readonly blockers: readonly SendBlocker[] };

/**
 * Sends an application (AP-6). It is one guarded change of the draft under the recruitment's lock, so pressing twice, a
 * retry or a lost answer never makes two. When the person has one already, the sender sees the same page, what was
 * typed is kept, and the mail to the address carries the link to the first. Either way the secret of the draft is spent:
 * whoever comes back does so by the link in the mail.
 */
export async function sendApplication(
  tx: WriteTx,
  { id, openedAt }: { readonly id: string; readonly openedAt: Temporal.Instant | null },
): Promise<SentApplicationOutcome | undefined> {
  const application = await lockOwnApplication(tx, id);
  if (application === undefined) return undefined;
  if (application.submittedAt !== null) return { kind: 'sent' };
  const decision = mayApply(application.job, openedAt, tx.now);
  if (!decision.allowed) return { kind: 'closed', decision };
  const blockers = reasonsOf(completeness(application, tx.now));
  if (blockers.length > 0) return { kind: 'incomplete', blockers };
  const first = await findFirst(tx, application);
  if (first === undefined) await submit(tx, application);
  else await keepForOwner(tx, application, first);
  return { kind: 'sent' };
}

interface FirstApplication {
  readonly id: string;
  readonly email: string;
  readonly submittedAt: Temporal.Instant | null;
}

/** The same person's application to the recruitment that is sent and not withdrawn. */
const findFirst = (
  tx: WriteTx,
  { recruitmentId, content }: OwnApplication,
): Promise<FirstApplication | undefined> =>
  tx.db
    .selectFrom('application')
    .select(['id', 'email', 'submittedAt'])
    .where('accountId', '=', tx.accountId)
    .where('recruitmentId', '=', recruitmentId)
    .where('emailCanonical', '=', canonicalEmail(content.email))
    .where('submittedAt', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();

async function submit(tx: WriteTx, application: OwnApplication): Promise<void> {
  const { id, recruitmentId, content, files } = application;
  const { firstName, lastName, email, phone } = content;
  const candidateId = await createCandidate(tx, { firstName, lastName, email, phone });
  await updateApplication(tx, id, {
    candidateId,
    emailCanonical: canonicalEmail(email),
    submittedAt: tx.now,
    status: 'received',
    duplicateOf: null,
    linkGeneration: SENT_GENERATION,
  });
  await recordApplication(tx, recruitmentId, 1);
  for (const { id: fileId } of files) {
    await enqueue(tx, renderFileJob, { payload: { fileId }, key: `render:${fileId}` });
  }
  await audit(tx, {
    actor: { kind: 'applicant' },
    action: 'application.sent',
    subjectKind: 'application',
    subjectId: id,
    recruitmentId,
  });
  await mailApplicant(tx, application, { compose: receiptMail });
}

/** Keeps what was typed for the owner of the address, who alone is told that there is a first application. */
async function keepForOwner(
  tx: WriteTx,
  application: OwnApplication,
  first: FirstApplication,
): Promise<void> {
  const firstSentAt = (first.submittedAt ?? tx.now).toString();
  if (application.duplicateOf === first.id) return;
  await updateApplication(tx, application.id, { duplicateOf: first.id, linkGeneration: SENT_GENERATION });
  await mailApplicant(tx, application, {
    compose: (mail) => alreadyAppliedMail({ ...mail, firstSentAt }),
    // To the address as the first application has it: another way of writing it may be another's.
    linkTo: { id: first.id, email: first.email },
  });
}
