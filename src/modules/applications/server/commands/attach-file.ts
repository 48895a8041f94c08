import { type Decision, reasonsOf } from '#platform/core/decision.ts';
import { audit } from '#platform/server/audit/index.ts';
import { sql, type WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import type { StoredFile } from '#platform/server/storage/index.ts';
import { renderFileJob } from '#modules/candidates/server/index.ts';
import { enqueue } from '#platform/server/jobs/index.ts';
import { canAttach, type FileBlocker, type FileKind, type SendBlocker } from '../../domain/index.ts';
import { lockOwnApplication, type OwnApplication, updateApplication } from '../application.repository.ts';
import { mayChange } from '../deadline-facts.ts';
import { dropFiles } from '../drop-files.ts';
import { completeness } from './save-step.ts';

/** A file as it arrived: stored under its key, with what was found in it. */
export interface ArrivedFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly byteSize: number;
  readonly detectedType: string | undefined;
  readonly stored: StoredFile;
}

/** Which application, and when the page was opened that is sent for it. */
interface Asked {
  readonly id: string;
  readonly openedAt: Temporal.Instant | null;
}

/** Attaches a file to an application, or says why not (AP-4); undefined where it cannot be changed any more. */
export async function attachFile(
  tx: WriteTx,
  { id, openedAt, file }: Asked & { readonly file: ArrivedFile },
): Promise<readonly FileBlocker[] | undefined> {
  const application = await lockOwnApplication(tx, id);
  if (application === undefined || !isOpen(application, openedAt, tx.now)) return undefined;
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
    await recordFileChange(tx, application, { action: 'application.file_attached', name });
  }
  return [];
}

/** How removing a file ended: the keys of bytes that nothing refers to any longer, or why the file stays. */
export interface RemovedFile {
  readonly keys: readonly string[];
  readonly blockers: readonly SendBlocker[];
}

const NOTHING_REMOVED: RemovedFile = { keys: [], blockers: [] };

/**
 * Removes a file from an application. One that was sent keeps what it could not have been sent without, as its only CV
 * (AP-2).
 */
export async function removeFile(
  tx: WriteTx,
  { id, openedAt, fileId }: Asked & { readonly fileId: string },
): Promise<RemovedFile> {
  const application = await lockOwnApplication(tx, id);
  if (application === undefined || !isOpen(application, openedAt, tx.now)) return NOTHING_REMOVED;
  const removed = application.files.find((file) => file.id === fileId);
  if (removed === undefined) return NOTHING_REMOVED;
  const isSent = application.submittedAt !== null;
  const files = application.files.filter((file) => file !== removed);
  const blockers = isSent ? reasonsOf(completeness({ ...application, files }, tx.now)) : [];
  if (blockers.length > 0) return { keys: [], blockers };
  const keys = await dropFiles(tx, sql`f.application_id = ${id} and f.id = ${fileId}`);
  await updateApplication(tx, id, {});
  if (isSent) {
    await recordFileChange(tx, application, { action: 'application.file_removed', name: removed.name });
  }
  return { keys, blockers: [] };
}

/** Files of a draft are kept even after the deadline, so that nothing is lost; those of a sent one then stand. */
const isOpen = (
  application: OwnApplication,
  openedAt: Temporal.Instant | null,
  now: Temporal.Instant,
): boolean => application.submittedAt === null || mayChange(application, openedAt, now).allowed;

const recordFileChange = (
  tx: WriteTx,
  { id, recruitmentId }: OwnApplication,
  { action, name }: { readonly action: `application.${string}`; readonly name: string },
): Promise<void> =>
  audit(tx, {
    actor: { kind: 'applicant' },
    action,
    subjectKind: 'application',
    subjectId: id,
    recruitmentId,
    detail: { name },
  });
