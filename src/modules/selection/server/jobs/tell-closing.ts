import { languageOf } from '#platform/core/language.ts';
import { audit } from '#platform/server/audit/index.ts';
import { sql, type WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import { handleJob, type JobHandler } from '#platform/server/jobs/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { canPost, untoldStatuses } from '../../domain/index.ts';
import { type ApplicationSubject, lockApplication } from '../application.subject.ts';
import { type EventType, listEventTypes } from '../event-types.ts';
import { queueMessage } from '../queue-message.ts';
import { tellClosingJob } from './tell-closing-job.ts';

/** How many are told in a transaction: few enough that nobody waits for its locks. */
const BATCH = 25;

interface Waiting {
  readonly applicationId: string;
  readonly subject: string;
  readonly body: string;
  readonly writtenBy: string;
}

/**
 * Tells those who had not been told when a recruitment was closed, each in an event of their own application. Whoever
 * has been told is marked in the same transaction, so a job that runs again goes on where the last one ended. Whoever was
 * told, or withdrawn, since the closing gets no second message (EV-5).
 */
export const tellClosing: JobHandler = handleJob(tellClosingJob, async ({ recruitmentId }, job) => {
  for (;;) {
    const told = await job.write((tx) => tellSome(tx, recruitmentId));
    if (told < BATCH) return;
  }
});

async function tellSome(tx: WriteTx, recruitmentId: string): Promise<number> {
  const waiting = await lockWaiting(tx, recruitmentId);
  const type = (await listEventTypes(tx)).find(({ key }) => key === 'message');
  if (type === undefined) throw new Error('the account has no event type for messages');
  for (const each of waiting) await tellOne(tx, { ...each, recruitmentId, type });
  return waiting.length;
}

/** The next who wait, locked against another run of the job. */
async function lockWaiting(tx: WriteTx, recruitmentId: string): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select r.application_id, m.subject, m.body, m.written_by
      from closing_message_recipient r
      join closing_message m on m.account_id = r.account_id and m.recruitment_id = r.recruitment_id
     where r.account_id = ${tx.accountId} and r.recruitment_id = ${recruitmentId} and r.event_id is null
     order by r.application_id
     limit ${BATCH}
       for update of r
  `.execute(tx.db);
  return rows;
}

async function tellOne(
  tx: WriteTx,
  told: Waiting & { readonly recruitmentId: string; readonly type: EventType },
): Promise<void> {
  const { applicationId, recruitmentId, type, writtenBy } = told;
  const subject = await lockApplication(tx, applicationId);
  if (subject === undefined) throw new Error('a recipient without an application');
  if (!isUntold(subject, type)) return forget(tx, told);
  const id = newId();
  const { mail } = selectionMessages[languageOf(subject.application.language)];
  const body = `${mail.greeting(subject.application.firstName)}\n\n${told.body}`;
  const mailId = await queueMessage(tx, { subject, message: { subject: told.subject, body } });
  await tx.db
    .insertInto('event')
    .values({ accountId: tx.accountId, id, applicationId, eventTypeId: type.id, postedBy: writtenBy, mailId })
    .execute();
  await tx.db
    .updateTable('closingMessageRecipient')
    .set({ eventId: id })
    .where('accountId', '=', tx.accountId)
    .where('recruitmentId', '=', recruitmentId)
    .where('applicationId', '=', applicationId)
    .execute();
  await audit(tx, {
    actor: { kind: 'user', userId: writtenBy },
    action: 'event.posted',
    subjectKind: 'event',
    subjectId: id,
    recruitmentId,
    detail: { type: 'message', applicationId },
  });
}

/** Whether the applicant still waits to be told, and may be. */
const isUntold = ({ application, recruitment }: ApplicationSubject, type: EventType): boolean =>
  untoldStatuses.some((status) => status === application.status) &&
  canPost(type, { ...application, outcome: recruitment.outcome }).allowed;

async function forget(
  tx: WriteTx,
  { recruitmentId, applicationId }: { readonly recruitmentId: string; readonly applicationId: string },
): Promise<void> {
  await tx.db
    .deleteFrom('closingMessageRecipient')
    .where('accountId', '=', tx.accountId)
    .where('recruitmentId', '=', recruitmentId)
    .where('applicationId', '=', applicationId)
    .execute();
}
