import { query } from '#modules/access/server/index.ts';
import { findRecruitment, seesRecruitment } from '#modules/recruitments/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { sql } from '#platform/server/db/index.ts';
import { countApplicationsRoute } from '../../contract/index.ts';
import { type ApplicationStatus, applicationStatuses } from '../../domain/index.ts';

/** How many applications of a recruitment have each status, those of none included. */
export const countApplications = query({
  route: countApplicationsRoute,
  permission: 'application.view',
  find: (tx, { params }) => findRecruitment(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, subject }) => {
    const { rows } = await sql<{ status: ApplicationStatus; count: number }>`
      select a.status, count(*) as count
        from applications_read.application a
       where a.account_id = ${tx.accountId} and a.recruitment_id = ${subject.id}
       group by a.status
    `.execute(tx.db);
    const found = new Map(rows.map(({ status, count }) => [status, count]));
    const counts = Object.fromEntries(applicationStatuses.map((status) => [status, found.get(status) ?? 0]));
    return ok({ counts: counts as Record<ApplicationStatus, number> });
  },
});
