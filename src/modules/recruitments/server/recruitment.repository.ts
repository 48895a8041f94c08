import {
  lockOrganisationPolicies,
  organisationPath,
  organisationPolicies,
} from '#modules/accounts/server/index.ts';
import type { Subject } from '#modules/access/server/index.ts';
import { type Changes, type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';
import type { ClosingFacts, ClosingOutcome } from '../domain/index.ts';

/** A recruitment with all that its rules read. */
export interface Recruitment extends Subject, ClosingFacts {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly reference: string;
  readonly organisationId: string;
  readonly processId: string;
  readonly responsibleRecruiterId: string | null;
  readonly advertisementBegun: boolean;
  readonly publicBody: boolean;
  readonly applicationCount: number;
}

interface FactsRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly reference: string;
  readonly organisationId: string;
  readonly processId: string;
  readonly responsibleRecruiterId: string | null;
  readonly applicationDeadline: Temporal.PlainDate | null;
  readonly publishedDeadline: Temporal.PlainDate | null;
  readonly advertisementBegunAt: Temporal.Instant | null;
  readonly hiredCount: number;
  readonly applicationCount: number;
  readonly outcome: ClosingOutcome | null;
  readonly hasAdvertisement: boolean;
  readonly timeZone: string;
}

/** Reads a recruitment with the facts of its rules; undefined when the account has none of that id. */
export const findRecruitment = (tx: ReadTx, id: string): Promise<Recruitment | undefined> =>
  readRecruitment(tx, id, '');

/**
 * Locks a recruitment and the policies it is judged by, lower module first, and reads the facts of its rules. Whoever
 * changes any of them takes this lock.
 */
export async function lockRecruitment(tx: WriteTx, id: string): Promise<Recruitment | undefined> {
  const before = await findRecruitment(tx, id);
  if (before === undefined) return undefined;
  await lockOrganisationPolicies(tx, before.organisationId);
  const locked = await readRecruitment(tx, id, 'for update of r');
  const moved = locked !== undefined && locked.organisationId !== before.organisationId;
  return moved ? lockRecruitment(tx, id) : locked;
}

async function readRecruitment(
  tx: ReadTx,
  id: string,
  lock: '' | 'for update of r',
): Promise<Recruitment | undefined> {
  const { rows } = await sql<FactsRow>`
    select r.id, r.version, r.title, r.reference, r.organisation_id, r.process_id, r.responsible_recruiter_id,
           r.application_deadline, r.published_deadline, r.advertisement_begun_at, r.hired_count, r.application_count, r.outcome, p.has_advertisement, a.time_zone
      from recruitment r
      join processes_read.process p on p.account_id = r.account_id and p.id = r.process_id
      join accounts_read.account a on a.id = r.account_id
     where r.account_id = ${tx.accountId} and r.id = ${id} ${sql.raw(lock)}
  `.execute(tx.db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const policies = await organisationPolicies(tx, row.organisationId);
  if (policies === undefined) throw new Error('a recruitment without its organisation');
  const { advertisementBegunAt, ...facts } = row;
  return {
    ...facts,
    advertisementBegun: advertisementBegunAt !== null,
    completeProcessRequired: policies.completeProcessRequired,
    publicBody: policies.publicBody,
    organisationPath: await organisationPath(tx, row.organisationId),
  };
}

/** Changes columns of a recruitment and raises its version. */
export async function updateRecruitment(
  tx: WriteTx,
  id: string,
  changes: Changes<'recruitment'>,
): Promise<void> {
  await tx.db
    .updateTable('recruitment')
    .set(changes)
    .set((eb) => ({ version: eb('version', '+', 1), updatedAt: tx.now }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute();
}
