import { type ReadTx, sql } from '#platform/server/db/index.ts';

/** The fields of a recruitment that its log keeps, as they are stored. */
export type LoggedFields = Readonly<Record<string, unknown>>;

/** Reads the fields that are saved by hand, for the log to compare (XX-1). */
export async function readLoggedFields(tx: ReadTx, id: string): Promise<LoggedFields> {
  const { rows } = await sql<{ fields: LoggedFields }>`
    select json_build_object(
             'title', r.title, 'organisationId', r.organisation_id, 'processId', r.process_id,
             'reference', r.reference, 'location', r.location, 'workplace', r.workplace,
             'employmentForm', r.employment_form, 'employmentGround', r.employment_ground,
             'positionCode', r.position_code, 'salaryFrom', r.salary_from, 'salaryTo', r.salary_to,
             'salaryForm', r.salary_form, 'startDate', r.start_date,
             'policeCertificateStatute', r.police_certificate_statute,
             'responsibleRecruiterId', r.responsible_recruiter_id, 'applicationDeadline', r.application_deadline,
             'positions', coalesce((
               select json_agg(json_build_object('positions', n.positions, 'extent', n.extent,
                        'percent', n.percent::float8, 'partTimeNeed', n.part_time_need) order by n.row_number)
                 from recruitment_position n
                where n.account_id = r.account_id and n.recruitment_id = r.id), '[]')) as fields
      from recruitment r where r.account_id = ${tx.accountId} and r.id = ${id}
  `.execute(tx.db);
  return rows[0]?.fields ?? {};
}

/** What was before and after of the fields that differ, and of no others. */
export function changedFields(
  before: LoggedFields,
  after: LoggedFields,
): { readonly before: LoggedFields; readonly after: LoggedFields } {
  const changed = Object.keys(after).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const only = (fields: LoggedFields): LoggedFields =>
    Object.fromEntries(changed.map((field) => [field, fields[field] ?? null]));
  return { before: only(before), after: only(after) };
}
