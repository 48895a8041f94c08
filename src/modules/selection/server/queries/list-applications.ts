import { query } from '#modules/access/server/index.ts';
import { findRecruitment, seesRecruitment } from '#modules/recruitments/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { pageOf } from '#platform/core/pagination.ts';
import { type ReadTx, sql } from '#platform/server/db/index.ts';
import { type ApplicationFilter, listApplicationsRoute } from '../../contract/index.ts';
import type { ApplicationStatus } from '../../domain/index.ts';
import { matching } from './application-filter.ts';

interface Row {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly submittedAt: Temporal.Instant;
  readonly status: ApplicationStatus;
  readonly positionTitle: string;
  readonly municipality: string;
  readonly lastHeading: string | null;
  readonly lastAt: Temporal.Instant | null;
}

/** The applications of a recruitment, newest first (EV-6). */
export const listApplications = query({
  route: listApplicationsRoute,
  permission: 'application.view',
  find: (tx, { params }) => findRecruitment(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, subject, input: { query: asked } }) => {
    const fetched = await fetchRows(tx, { ...asked, recruitmentId: subject.id });
    const { rows, next } = pageOf(fetched, asked.limit, ({ id }) => id);
    return ok({
      rows: rows.map(({ lastHeading, lastAt, submittedAt, ...row }) => ({
        ...row,
        submittedAt: submittedAt.toString(),
        lastEvent:
          lastHeading === null || lastAt === null ? null : { heading: lastHeading, at: lastAt.toString() },
      })),
      next,
    });
  },
});

/** What a page of the list is asked with. */
export interface ListAsked extends ApplicationFilter {
  readonly recruitmentId: string;
  readonly limit: number;
  readonly after?: string | undefined;
}

async function fetchRows(tx: ReadTx, asked: ListAsked): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`${selectRows(tx, asked)}`.execute(tx.db);
  return rows;
}

/** The statement of the list: the page is found by its index first, then the last event of each of its rows. */
export const selectRows = (tx: ReadTx, { limit, after, ...filter }: ListAsked) => sql<Row>`
  select p.id, p.first_name, p.last_name, p.submitted_at, p.status, p.position_title, p.municipality,
         l.heading as last_heading, l.posted_at as last_at
    from (select a.account_id, a.id, a.first_name, a.last_name, a.submitted_at, a.status, a.position_title, a.municipality
            from applications_read.application a
           where ${matching(tx, filter)} and ${isAfter(tx, after)}
           order by a.submitted_at desc, a.id desc
           limit ${limit + 1}) p
    left join lateral (
      select t.heading, e.posted_at
        from event e join event_type t on t.account_id = e.account_id and t.id = e.event_type_id
       where e.account_id = p.account_id and e.application_id = p.id and e.deactivated_at is null
       order by e.posted_at desc, e.id desc
       limit 1) l on true
   order by p.submitted_at desc, p.id desc`;

const isAfter = (tx: ReadTx, after: string | undefined) =>
  after === undefined
    ? sql`true`
    : sql`(a.submitted_at, a.id) < (
        select k.submitted_at, k.id from applications_read.application k where k.account_id = ${tx.accountId} and k.id = ${after})`;
