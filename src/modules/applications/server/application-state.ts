import { defineEvent } from '#platform/server/events/index.ts';
import { type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';

/** Where a sent application stands, as the selection module's events say (EV-4). */
export type SentStatus =
  | 'received'
  | 'under_assessment'
  | 'interview'
  | 'offered'
  | 'hired'
  | 'rejected'
  | 'withdrawn';

/** A sent application, with what the rules about it read. Drafts are nobody's but their owner's. */
export interface SentApplication {
  readonly id: string;
  readonly recruitmentId: string;
  readonly status: SentStatus;
  readonly language: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Empty where a paper application came without an address (AP-8). */
  readonly email: string;
  readonly emailCanonical: string | null;
  readonly submittedAt: Temporal.Instant;
  readonly withdrawnAt: Temporal.Instant | null;
  readonly withdrawnBy: 'applicant' | 'recruiter' | null;
}

/** Tells the modules above that an applicant withdrew; the caller holds the locks of recruitment and application. */
export const applicationWithdrawn = defineEvent<{
  readonly applicationId: string;
  readonly recruitmentId: string;
}>('applications.withdrawn');

/** Reads a sent application; undefined for a draft, and when the account has none of that id. */
export const findSentApplication = (tx: ReadTx, id: string): Promise<SentApplication | undefined> =>
  readSent(tx, id, '');

/** Locks a sent application; the caller holds the recruitment's lock, which is taken first. */
export const lockSentApplication = (tx: WriteTx, id: string): Promise<SentApplication | undefined> =>
  readSent(tx, id, 'for update');

async function readSent(
  tx: ReadTx,
  id: string,
  lock: '' | 'for update',
): Promise<SentApplication | undefined> {
  const { rows } = await sql<SentApplication>`
    select a.id, a.recruitment_id, a.status, a.language, a.first_name, a.last_name, a.email, a.email_canonical,
           a.submitted_at, a.withdrawn_at, a.withdrawn_by
      from application a
     where a.account_id = ${tx.accountId} and a.id = ${id} and a.submitted_at is not null ${sql.raw(lock)}
  `.execute(tx.db);
  return rows[0];
}

/** Writes what the active events say of an application that is not withdrawn. The caller holds its lock. */
export const setApplicationStatus = (
  tx: WriteTx,
  { id, status }: { readonly id: string; readonly status: Exclude<SentStatus, 'withdrawn'> },
): Promise<void> => update(tx, id, { status, withdrawnAt: null, withdrawnBy: null });

/** Notes that an application is withdrawn, and by whom. The caller holds its lock. */
export const setApplicationWithdrawn = (
  tx: WriteTx,
  { id, by }: { readonly id: string; readonly by: 'applicant' | 'recruiter' },
): Promise<void> => update(tx, id, { status: 'withdrawn', withdrawnAt: tx.now, withdrawnBy: by });

async function update(
  tx: WriteTx,
  id: string,
  changes: {
    readonly status: SentStatus;
    readonly withdrawnAt: Temporal.Instant | null;
    readonly withdrawnBy: 'applicant' | 'recruiter' | null;
  },
): Promise<void> {
  await tx.db
    .updateTable('application')
    .set(changes)
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}

/** Whether the same person has another application to the recruitment that counts (AP-6). */
export async function hasAppliedAnew(tx: ReadTx, application: SentApplication): Promise<boolean> {
  const { id, recruitmentId, emailCanonical } = application;
  if (emailCanonical === null) return false;
  const other = await tx.db
    .selectFrom('application')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('recruitmentId', '=', recruitmentId)
    .where('emailCanonical', '=', emailCanonical)
    .where('submittedAt', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .where('id', '!=', id)
    .executeTakeFirst();
  return other !== undefined;
}

/** Keeps our own rendering of a file, or that it could not be made; the file itself is never touched (AP-4). */
export async function recordRendition(
  tx: WriteTx,
  { fileId, html }: { readonly fileId: string; readonly html: string | null },
): Promise<void> {
  await tx.db
    .updateTable('applicationFile')
    .set({ renditionState: html === null ? 'failed' : 'ready', renditionHtml: html })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', fileId)
    .execute();
}
