import { decideAction } from '#modules/access/domain/index.ts';
import { type Actor, missingPermission } from '#modules/access/server/index.ts';
import { type ReadTx, sql } from '#platform/server/db/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { canClose, canEdit, type ClosingOutcome, countingDeadline, endOfDate } from '../../domain/index.ts';
import { findRecruitment } from '../recruitment.repository.ts';

type Fields = Omit<
  RecruitmentView,
  | 'organisation'
  | 'process'
  | 'countingDeadline'
  | 'deadlineEndsAt'
  | 'referenceFrozen'
  | 'completeProcessRequired'
  | 'actions'
  | 'startDate'
  | 'applicationDeadline'
  | 'publishedDeadline'
  | 'closedAt'
  | 'createdAt'
  | 'responsibleRecruiter'
>;

interface Row extends Fields {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly processId: string;
  readonly processName: string;
  readonly startDate: Temporal.PlainDate | null;
  readonly responsibleRecruiterId: string | null;
  readonly responsibleRecruiterName: string | null;
  readonly closedAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

/** A recruitment as its screens show it, with every action's decision; undefined when there is none. */
export async function viewRecruitment(
  tx: ReadTx,
  actor: Actor,
  id: string,
): Promise<RecruitmentView | undefined> {
  const facts = await findRecruitment(tx, id);
  const row = await readRow(tx, id);
  if (facts === undefined || row === undefined) return undefined;
  const { organisationId, organisationName, processId, processName } = row;
  const { responsibleRecruiterId, responsibleRecruiterName, ...fields } = row;
  const path = facts.organisationPath;
  const lacking = {
    edit: await missingPermission(tx, { actor, permission: 'recruitment.edit', path }),
    close: await missingPermission(tx, { actor, permission: 'recruitment.close', path }),
    viewLog: await missingPermission(tx, { actor, permission: 'recruitment.view_log', path }),
  };
  const close = (outcome: ClosingOutcome) => decideAction(lacking.close, canClose(outcome, facts, tx.now));
  const deadline = countingDeadline(facts);
  return {
    ...fields,
    organisation: { id: organisationId, name: organisationName, publicBody: facts.publicBody },
    process: { id: processId, name: processName, hasAdvertisement: facts.hasAdvertisement },
    responsibleRecruiter:
      responsibleRecruiterId === null
        ? null
        : { id: responsibleRecruiterId, name: responsibleRecruiterName ?? '' },
    startDate: row.startDate?.toString() ?? null,
    applicationDeadline: facts.applicationDeadline?.toString() ?? null,
    publishedDeadline: facts.publishedDeadline?.toString() ?? null,
    countingDeadline: deadline?.toString() ?? null,
    deadlineEndsAt: deadline === null ? null : endOfDate(deadline, facts.timeZone).toString(),
    referenceFrozen: facts.advertisementBegun,
    completeProcessRequired: facts.completeProcessRequired,
    closedAt: row.closedAt?.toString() ?? null,
    createdAt: row.createdAt.toString(),
    actions: {
      edit: decideAction(lacking.edit, canEdit(facts)),
      close: {
        recruited: close('recruited'),
        not_recruited: close('not_recruited'),
        cancelled: close('cancelled'),
      },
      viewLog: decideAction(lacking.viewLog),
    },
  };
}

async function readRow(tx: ReadTx, id: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select r.id, r.version, r.title, r.reference, r.organisation_id, o.name as organisation_name, r.process_id,
           p.name as process_name, r.location, r.workplace, r.employment_form, r.employment_ground, r.position_code,
           r.salary_from, r.salary_to, r.salary_form, r.start_date, r.police_certificate_statute,
           r.responsible_recruiter_id, m.name as responsible_recruiter_name,
           a.manual_reference_allowed, r.hired_count, r.application_count, r.outcome, r.outcome_reason, r.closed_at,
           c.name as closed_by, r.created_at,
           coalesce((select json_agg(json_build_object('positions', n.positions, 'extent', n.extent,
                             'percent', n.percent::float8, 'partTimeNeed', n.part_time_need) order by n.row_number)
                       from recruitment_position n
                      where n.account_id = r.account_id and n.recruitment_id = r.id), '[]') as positions
      from recruitment r
      join accounts_read.account a on a.id = r.account_id
      join accounts_read.organisation o on o.account_id = r.account_id and o.id = r.organisation_id
      join processes_read.process p on p.account_id = r.account_id and p.id = r.process_id
      left join access_read.member m on m.account_id = r.account_id and m.user_id = r.responsible_recruiter_id
      left join access_read.member c on c.account_id = r.account_id and c.user_id = r.closed_by
     where r.account_id = ${tx.accountId} and r.id = ${id}
  `.execute(tx.db);
  return rows[0];
}
