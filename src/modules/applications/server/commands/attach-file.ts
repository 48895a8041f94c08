import { type Decision, reasonsOf } from '#platform/core/decision.ts';
import { audit } from '#platform/server/audit/index.ts';
import { sql, type WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import type { StoredFile } from '#platform/server/storage/index.ts';
import { renderFileJob } from '#modules/candidates/server/index.ts';
import { enqueue } from '#platform/server/jobs/index.ts';
import { canAttach, type FileBlocker, type FileKind } from '../../domain/index.ts';
import { lockOwnApplication, type OwnApplication, updateApplication } from '../application.repository.ts';
import { mayChange } from '../deadline-facts.ts';
import { dropFiles } from '../drop-files.ts';

/** A file as it arrived: stored under its key, with what was found in it. */
export interface ArrivedFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly byteSize: number;
  readonly detectedType: string | undefined;
  readonly stored: StoredFile;
}

/** Attaches a file to an application, or says why not (AP-4). A CV or letter of the same kind is replaced. */
export async function attachFile(
  tx: WriteTx,
  { id, file }: { readonly id: string; readonly file: ArrivedFile },
): Promise<readonly FileBlocker[] | undefined> {
  const application = await lockOwnApplication(tx, id);
  if (application === undefined || !isOpen(application, tx.now)) return undefined;
  const decision: Decision<FileBlocker> = canAttach(file, application.files);
  if (!decision.allowed) return reasonsOf(decision);
  const fileId = newId();
  const { stored, detectedType, kind, name } = file;
  await tx.db
    .insertInto('storedFile')
    .values({
      accountId: tx.accountId,
      key: stored.key,
      byteSize: stored.byteSize,
      sha256: stored.sha256,
      contentType: detectedType ?? 'application/octet-stream',
    })
    .execute();
  await tx.db
    .insertInto('applicationFile')
    .values({ accountId: tx.accountId, id: fileId, applicationId: id, kind, name, storageKey: stored.key })
    .execute();
  await updateApplication(tx, id, {});
  if (application.submittedAt !== null) {
    await enqueue(tx, renderFileJob, { payload: { fileId }, key: `render:${fileId}` });
    await recordFileChange(tx, application, 'application.file_attached');
  }
  return [];
}

/** Removes a file from an application, and gives the keys of the bytes that nothing refers to any longer. */
export async function removeFile(
  tx: WriteTx,
  { id, fileId }: { readonly id: string; readonly fileId: string },
): Promise<readonly string[]> {
  const application = await lockOwnApplication(tx, id);
  if (application === undefined || !isOpen(application, tx.now)) return [];
  const keys = await dropFiles(tx, sql`f.application_id = ${id} and f.id = ${fileId}`);
  await updateApplication(tx, id, {});
  if (application.submittedAt !== null) await recordFileChange(tx, application, 'application.file_removed');
  return keys;
}

/** Files of a draft are kept even after the deadline, so that nothing is lost; those of a sent one then stand. */
const isOpen = (application: OwnApplication, now: Temporal.Instant): boolean =>
  application.submittedAt === null || mayChange(application, null, now).allowed;

const recordFileChange = (
  tx: WriteTx,
  { id, recruitmentId }: OwnApplication,
  action: string,
): Promise<void> =>
  audit(tx, {
    actor: { kind: 'applicant' },
    action,
    subjectKind: 'application',
    subjectId: id,
    recruitmentId,
  });
