import { loadActor, missingPermission } from '#modules/access/server/index.ts';
import { seesRecruitment } from '#modules/recruitments/server/index.ts';
import { fail, NOT_FOUND, ok, type Result } from '#platform/core/failure.ts';
import { type Database, rollback, type WriteTx } from '#platform/server/db/index.ts';
import type { Caller } from '#platform/server/http/index.ts';
import { findApplication } from './application.subject.ts';
import { findFile, type StoredApplicationFile } from './file.repository.ts';
import { record } from './record-event.ts';

/** How a file is opened: the original as a download, or what the page shows of it. */
export type FilePart = 'download' | 'view';

/** Which file is to be opened. */
export interface FileAsked {
  readonly applicationId: string;
  readonly fileId: string;
  readonly part: FilePart;
}

/**
 * Finds a file for somebody who may see the application it belongs to, and logs that it was opened (XX-1). The log is
 * committed when this resolves, so no byte leaves before it.
 */
export async function openFile(
  database: Database,
  caller: Caller,
  asked: FileAsked,
): Promise<Result<StoredApplicationFile>> {
  const { accountId } = caller;
  if (accountId === undefined) return NOT_FOUND;
  return database.write(accountId, async (tx) => {
    const result = await findAndLog(tx, caller, asked);
    return result.ok ? result : rollback(result);
  });
}

async function findAndLog(
  tx: WriteTx,
  caller: Caller,
  { applicationId, fileId, part }: FileAsked,
): Promise<Result<StoredApplicationFile>> {
  const actor = await loadActor(tx, caller);
  const subject = await findApplication(tx, applicationId);
  const file = await findFile(tx, fileId);
  if (actor === undefined || subject === undefined || !seesRecruitment(actor, subject)) return NOT_FOUND;
  const missing = await missingPermission(tx, {
    actor,
    permission: 'application.view',
    path: subject.organisationPath,
  });
  if (missing !== undefined) return fail({ kind: 'forbidden', reasons: [missing] });
  if (file === undefined || file.applicationId !== applicationId) return NOT_FOUND;
  if (part === 'view' && !canBeViewed(file)) return NOT_FOUND;
  await record(tx, {
    actor,
    subject,
    action: part === 'download' ? 'file.downloaded' : 'file.opened',
    part: { kind: 'application_file', id: fileId },
    detail: { name: file.name },
  });
  return ok(file);
}

const DRAWN_BY_BROWSER = new Set(['application/pdf', 'image/png', 'image/jpeg']);

const canBeViewed = ({ contentType, renditionState }: StoredApplicationFile): boolean =>
  DRAWN_BY_BROWSER.has(contentType) || renditionState === 'ready';
