import { renderFileJob } from '#modules/candidates/server/index.ts';
import { enqueue } from '#platform/server/jobs/index.ts';
import { type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';
import { audit } from '#platform/server/audit/index.ts';
import { findOwnApplication, lockOwnApplication, updateApplication } from '../application.repository.ts';
import { changedContent } from '../changed-content.ts';
import { mayChange } from '../deadline-facts.ts';
import { dropFiles } from '../drop-files.ts';
import { completeness } from './save-step.ts';

/** The latest text somebody tried to send with the address of an application that was sent already (AP-6). */
export const findNewer = (
  tx: ReadTx,
  id: string,
): Promise<{ readonly id: string; readonly savedAt: Temporal.Instant } | undefined> =>
  tx.db
    .selectFrom('application')
    .select(['id', 'savedAt'])
    .where('accountId', '=', tx.accountId)
    .where('duplicateOf', '=', id)
    .where('submittedAt', 'is', null)
    .orderBy('savedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/**
 * Puts what was sent later in place of what was sent first, files included; its owner asked for it (AP-6). Gives the
 * keys of the bytes that nothing refers to any longer, or undefined where nothing could be taken over.
 */
export async function takeNewer(tx: WriteTx, id: string): Promise<readonly string[] | undefined> {
  const application = await lockOwnApplication(tx, id);
  if (application === undefined || !mayChange(application, null, tx.now).allowed) return undefined;
  const newer = await findNewer(tx, id);
  const replacement = newer && (await findOwnApplication(tx, newer.id));
  if (replacement === undefined) return undefined;
  // Its owner may have gone on with it since it was sent, and left it as nothing that could be sent.
  if (!completeness(replacement, tx.now).allowed) return undefined;
  const { email: _, ...content } = replacement.content;
  await updateApplication(tx, id, content);
  const replaced = await dropFiles(tx, sql`f.application_id = ${id}`);
  await sql`update application_file set application_id = ${id}
             where account_id = ${tx.accountId} and application_id = ${replacement.id}`.execute(tx.db);
  for (const { id: fileId } of replacement.files) {
    await enqueue(tx, renderFileJob, { payload: { fileId }, key: `render:${fileId}` });
  }
  const isLeftOver = sql`duplicate_of = ${id} and submitted_at is null`;
  const leftOver = await dropFiles(
    tx,
    sql`f.application_id in (select a.id from application a where a.account_id = ${tx.accountId} and ${isLeftOver})`,
  );
  await sql`delete from application where account_id = ${tx.accountId} and ${isLeftOver}`.execute(tx.db);
  await audit(tx, {
    actor: { kind: 'applicant' },
    action: 'application.replaced',
    subjectKind: 'application',
    subjectId: id,
    recruitmentId: application.recruitmentId,
    detail: { ...changedContent(application.content, content) },
  });
  return [...replaced, ...leftOver];
}
