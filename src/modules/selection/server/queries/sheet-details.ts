import type { SentApplication } from '#modules/applications/server/index.ts';
import { type ReadTx, sql } from '#platform/server/db/index.ts';
import type { ApplicationFile, CandidateSheet } from '../../contract/index.ts';
import { documentKindOf } from '../rendered-types.ts';

/** What an applicant wrote and attached, as the sheet shows it. */
export type SheetDetails = Pick<
  CandidateSheet,
  | 'id'
  | 'phone'
  | 'birthDate'
  | 'positionTitle'
  | 'municipality'
  | 'education'
  | 'experience'
  | 'motivation'
  | 'withholdRequested'
  | 'withholdReason'
  | 'files'
>;

type DetailsRow = Omit<SheetDetails, 'birthDate' | 'files'> & {
  readonly birthDate: Temporal.PlainDate | null;
};

interface FileRow {
  readonly id: string;
  readonly kind: ApplicationFile['kind'];
  readonly name: string;
  readonly byteSize: number;
  readonly contentType: string;
  readonly createdAt: Temporal.Instant;
  readonly renditionState: 'none' | 'waiting' | 'ready' | 'failed';
}

/**
 * Reads what the sheet shows of an application beside its state. The applicant's sex is not among it: it is asked for the
 * count on the applicant list alone (AP-2).
 */
export async function readDetails(tx: ReadTx, { id }: SentApplication): Promise<SheetDetails> {
  const { rows } = await sql<DetailsRow>`
    select a.id, a.phone, a.birth_date, a.position_title, a.municipality, a.education, a.experience, a.motivation,
           a.withhold_requested, a.withhold_reason
      from applications_read.application a
     where a.account_id = ${tx.accountId} and a.id = ${id}
  `.execute(tx.db);
  const [row] = rows;
  if (row === undefined) throw new Error('an application that was found is gone');
  return { ...row, birthDate: row.birthDate?.toString() ?? null, files: await readFiles(tx, id) };
}

async function readFiles(tx: ReadTx, applicationId: string): Promise<ApplicationFile[]> {
  const { rows } = await sql<FileRow>`
    select f.id, f.kind, f.name, f.byte_size, f.content_type, f.created_at, f.rendition_state
      from applications_read.file f
     where f.account_id = ${tx.accountId} and f.application_id = ${applicationId}
     order by (f.kind <> 'cv'), f.created_at, f.id
  `.execute(tx.db);
  return rows.map(({ renditionState, createdAt, ...file }) => ({
    ...file,
    createdAt: createdAt.toString(),
    shows: showsAs(file.contentType, renditionState),
  }));
}

const SHOWN = { none: 'soon', waiting: 'soon', ready: 'html', failed: 'failed' } as const;

/** How the page can show a file: what the browser draws by itself, or our own rendering and how far it has come. */
function showsAs(contentType: string, renditionState: FileRow['renditionState']): ApplicationFile['shows'] {
  if (contentType === 'application/pdf') return 'pdf';
  if (contentType === 'image/png' || contentType === 'image/jpeg') return 'image';
  return documentKindOf(contentType) === undefined ? 'nothing' : SHOWN[renditionState];
}
