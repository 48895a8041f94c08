import { lockRecruitment } from '#modules/recruitments/server/index.ts';
import { findPublishedJobOf, type PublishedJob } from '#modules/publishing/server/index.ts';
import { type Changes, type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';
import { type Language, languageOf } from '#platform/core/language.ts';
import type { ApplicationContent, ApplicationStatus, FileKind } from '../domain/index.ts';

/** A file of an application, as its owner sees it. */
export interface OwnFile {
  readonly id: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly byteSize: number;
}

/** An application as its owner works with it, with all that the rules about it read. */
export interface OwnApplication {
  readonly id: string;
  readonly recruitmentId: string;
  readonly language: Language;
  readonly status: ApplicationStatus;
  readonly content: ApplicationContent;
  readonly files: readonly OwnFile[];
  readonly savedAt: Temporal.Instant;
  readonly submittedAt: Temporal.Instant | null;
  readonly withdrawnAt: Temporal.Instant | null;
  readonly emailConfirmed: boolean;
  /** The application that was sent first with the same address, when this one could not be (AP-6). */
  readonly duplicateOf: string | null;
  readonly job: PublishedJob;
}

/** Whether *Send* was pressed, be it that a first application with the same address stands in its place (AP-6). */
export const wasSent = ({ submittedAt, duplicateOf }: OwnApplication): boolean =>
  submittedAt !== null || duplicateOf !== null;

const contentColumns = sql.raw(
  `a.first_name, a.last_name, a.email, a.phone, a.birth_date, a.sex, a.position_title, a.municipality, a.education,
   a.experience, a.motivation, a.withhold_requested, a.withhold_reason`,
);

type Row = ApplicationContent &
  Pick<
    OwnApplication,
    'id' | 'recruitmentId' | 'status' | 'savedAt' | 'submittedAt' | 'withdrawnAt' | 'duplicateOf' | 'files'
  > & { readonly language: string; readonly emailConfirmedAt: Temporal.Instant | null };

/** Reads an application for its owner, who has shown the secret of it. */
export const findOwnApplication = (tx: ReadTx, id: string): Promise<OwnApplication | undefined> =>
  read(tx, id, '');

/** Locks the recruitment, then the application, and reads what the rules need. */
export async function lockOwnApplication(tx: WriteTx, id: string): Promise<OwnApplication | undefined> {
  const found = await tx.db
    .selectFrom('application')
    .select('recruitmentId')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  await lockRecruitment(tx, found.recruitmentId);
  return read(tx, id, 'for update of a');
}

async function read(
  tx: ReadTx,
  id: string,
  lock: '' | 'for update of a',
): Promise<OwnApplication | undefined> {
  const { rows } = await sql<Row>`
    select a.id, a.recruitment_id, a.language, a.status, a.saved_at, a.submitted_at, a.withdrawn_at,
           a.email_confirmed_at, a.duplicate_of, ${contentColumns},
           coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind, 'name', f.name, 'byteSize', s.byte_size)
                             order by f.created_at, f.id)
                       from application_file f
                       join stored_file s on s.account_id = f.account_id and s.key = f.storage_key
                      where f.account_id = a.account_id and f.application_id = a.id), '[]') as files
      from application a
     where a.account_id = ${tx.accountId} and a.id = ${id} ${sql.raw(lock)}
  `.execute(tx.db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const job = await findPublishedJobOf(tx, row.recruitmentId);
  if (job === undefined) throw new Error('an application to what was never published');
  const {
    id: _,
    recruitmentId,
    language,
    status,
    savedAt,
    submittedAt,
    withdrawnAt,
    duplicateOf,
    files,
    ...rest
  } = row;
  const { emailConfirmedAt, ...content } = rest;
  return {
    id,
    recruitmentId,
    language: languageOf(language),
    status,
    content,
    files,
    savedAt,
    submittedAt,
    withdrawnAt,
    duplicateOf,
    job,
    emailConfirmed: emailConfirmedAt !== null,
  };
}

/** Changes an application and notes when it was saved. The caller holds its lock. */
export async function updateApplication(
  tx: WriteTx,
  id: string,
  changes: Changes<'application'>,
): Promise<void> {
  await tx.db
    .updateTable('application')
    .set({ ...changes, savedAt: tx.now })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}

/** Notes that somebody reads the address; what was filled in was saved when it was. */
export async function confirmEmail(tx: WriteTx, id: string): Promise<void> {
  await tx.db
    .updateTable('application')
    .set({ emailConfirmedAt: tx.now })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('emailConfirmedAt', 'is', null)
    .execute();
}
