import { query } from '#modules/access/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { pageOf } from '#platform/core/pagination.ts';
import { type ReadTx, sql } from '#platform/server/db/index.ts';
import { readRecruitmentLogRoute } from '../../contract/index.ts';
import { seesRecruitment } from '../recruitment.policy.ts';
import { findRecruitment } from '../recruitment.repository.ts';

interface LogRow {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly actorKind: 'user' | 'applicant' | 'system';
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: Record<string, string | number | boolean | null> | null;
}

/**
 * The recruitment's audit log, newest first, openings included (XX-1). What was noted about applications, such as the name
 * of a file, tells who applied, so it is shown to those alone who may view them.
 */
export const readLog = query({
  route: readRecruitmentLogRoute,
  permission: 'recruitment.view_log',
  find: (tx, { params }) => findRecruitment(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, actor, subject, input: { query: page } }) => {
    const seesApplications = actor.holds('application.view', subject.organisationPath);
    const fetched = await fetchEntries(tx, { recruitmentId: subject.id, seesApplications, ...page });
    const { rows, next } = pageOf(fetched, page.limit, ({ id }) => id);
    return ok({
      rows: rows.map(({ at, actorKind, actorName, ...row }) => ({
        ...row,
        at: at.toString(),
        actor: { kind: actorKind, name: actorName },
      })),
      next,
    });
  },
});

/** Ids sort by time, so the id of the last row is the key of the next page. */
async function fetchEntries(
  tx: ReadTx,
  {
    recruitmentId,
    seesApplications,
    limit,
    after,
  }: {
    readonly recruitmentId: string;
    readonly seesApplications: boolean;
    readonly limit: number;
    readonly after?: string | undefined;
  },
): Promise<readonly LogRow[]> {
  const { rows } = await sql<LogRow>`
    select e.id, e.at, e.actor_kind, m.name as actor_name, e.action, e.subject_kind, e.subject_id,
           case when ${seesApplications} or e.subject_kind in ('recruitment', 'advertisement') then e.detail end as detail
      from platform_read.audit_entry e
      left join access_read.member m on m.account_id = e.account_id and m.user_id = e.actor_user_id
     where e.account_id = ${tx.accountId} and e.recruitment_id = ${recruitmentId}
       and (${after ?? null}::uuid is null or (e.at, e.id) < (
         select k.at, k.id from platform_read.audit_entry k where k.account_id = e.account_id and k.id = ${after ?? null}::uuid))
     order by e.at desc, e.id desc
     limit ${limit + 1}
  `.execute(tx.db);
  return rows;
}
