import { setApplicationStatus, setApplicationWithdrawn } from '#modules/applications/server/index.ts';
import { recordApplication, recordHire } from '#modules/recruitments/server/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import { type ApplicationStatus, countChange, statusOf } from '../domain/index.ts';
import type { ApplicationSubject } from './application.subject.ts';
import { readEvents } from './events.repository.ts';

/**
 * Writes what the events now say of an application, and keeps the recruitment's counts with it (EV-4, CL-3). The caller
 * holds both locks and has changed the events.
 */
export async function rewriteStatus(
  tx: WriteTx,
  { recruitment, application }: ApplicationSubject,
): Promise<ApplicationStatus> {
  const { id, status: before } = application;
  const after = statusOf(await readEvents(tx, id));
  if (after !== 'withdrawn') await setApplicationStatus(tx, { id, status: after });
  else if (before !== 'withdrawn') await setApplicationWithdrawn(tx, { id, by: 'recruiter' });
  const { hired, applications } = countChange(before, after);
  if (hired !== 0) await recordHire(tx, recruitment.id, hired);
  if (applications !== 0) await recordApplication(tx, recruitment.id, applications);
  return after;
}
