import type { Actor } from '#modules/access/server/index.ts';
import { type ClosingOutcome, countingDeadline, endOfDate } from '#modules/recruitments/domain/index.ts';
import type { RouteInput } from '#platform/core/route.ts';
import { type RawBuilder, type ReadTx, sql } from '#platform/server/db/index.ts';
import type { listRecruitmentsRoute, RecruitmentRow } from '../../contract/index.ts';
import { whereItStands } from '../../domain/index.ts';
import { readPageKey } from '../page-key.ts';
import { isListed, isMine, mayBeOpened } from '../scope.ts';

interface Fetched {
  readonly id: string;
  readonly createdAt: Temporal.Instant;
  readonly title: string;
  readonly reference: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly responsibleId: string | null;
  readonly responsibleName: string | null;
  readonly applicationDeadline: Temporal.PlainDate | null;
  readonly publishedDeadline: Temporal.PlainDate | null;
  readonly outcome: ClosingOutcome | null;
  readonly hasAdvertisement: boolean;
  readonly live: boolean;
  readonly unpublishedChanges: boolean;
  readonly timeZone: string;
  readonly applicationCount: number;
  readonly newApplicationCount: number;
  readonly mayOpen: boolean;
}

type ListQuery = RouteInput<typeof listRecruitmentsRoute>['query'];

/** A row of the list, and when it was made, which is its place in the list. */
export interface ListedRecruitment {
  readonly row: RecruitmentRow;
  readonly createdAt: Temporal.Instant;
}

/**
 * One row more than a page of recruitments, newest first, in one statement. What is dear is asked of the rows of the
 * page alone. The words of a title have no index: row-level security would not use one with a pattern, so the search
 * reads on in the order of the list until the page is full.
 */
export async function fetchRecruitments(
  tx: ReadTx,
  { actor, query }: { readonly actor: Actor; readonly query: ListQuery },
): Promise<readonly ListedRecruitment[]> {
  const { rows } = await statement(tx, { actor, query }).execute(tx.db);
  return rows.map((row) => ({ row: rowOf(row, tx.now), createdAt: row.createdAt }));
}

/** The statement of a page of the list. */
export function statement(
  tx: ReadTx,
  { actor, query }: { readonly actor: Actor; readonly query: ListQuery },
): RawBuilder<Fetched> {
  const after = readPageKey(query.after);
  const conditions = [
    sql`r.account_id = ${tx.accountId}`,
    isListed(actor),
    ...(query.state === 'all' ? [] : [sql`r.state = ${query.state}`]),
    ...(query.scope === 'mine' ? [isMine(actor)] : []),
    ...(query.search === '' ? [] : [matches(query.search)]),
    ...(after === undefined
      ? []
      : [sql`(r.created_at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)`]),
  ];
  return sql<Fetched>`
    with page as materialized (
      select r.* from recruitments_read.recruitment r
       where ${sql.join(conditions, sql` and `)}
       order by r.created_at desc, r.id desc
       limit ${query.limit + 1})
    select r.id, r.created_at, r.title, r.reference, r.organisation_id, o.name as organisation_name,
           r.responsible_recruiter_id as responsible_id, m.name as responsible_name,
           r.application_deadline, r.published_deadline, r.outcome, p.has_advertisement, a.time_zone,
           s.has_unpublished_changes as unpublished_changes, ${isLive} as live, r.application_count,
           ${newApplications} as new_application_count, ${mayBeOpened(actor)} as may_open
      from page r
      join accounts_read.account a on a.id = r.account_id
      join accounts_read.organisation o on o.account_id = r.account_id and o.id = r.organisation_id
      join processes_read.process p on p.account_id = r.account_id and p.id = r.process_id
      cross join lateral (
        select state.has_unpublished_changes from advertisements_read.state
         where state.account_id = r.account_id and state.recruitment_id = r.id offset 0) s
      left join access_read.member m on m.account_id = r.account_id and m.user_id = r.responsible_recruiter_id
     order by r.created_at desc, r.id desc`;
}

/** Whether the advertisement of row `r` is out on some channel. */
const isLive = sql<boolean>`
  exists (select from publishing_read.publication p
           where p.account_id = r.account_id and p.recruitment_id = r.id and p.state = 'live')`;

/** Applications of row `r` sent since yesterday began where the account is. */
const newApplications = sql<number>`
  (select count(*)::int from applications_read.application n
    where n.account_id = r.account_id and n.recruitment_id = r.id and n.withdrawn_at is null
      and n.submitted_at >= ((app.now() at time zone a.time_zone)::date - 1)::timestamp at time zone a.time_zone)`;

/** Whether the reference, or a word of the title, begins with the text. */
function matches(text: string): RawBuilder<boolean> {
  const prefix = `${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return sql`(r.reference ilike ${prefix} or r.title ilike any(${[prefix, `% ${prefix}`, `%-${prefix}`]}::text[]))`;
}

function rowOf(fetched: Fetched, now: Temporal.Instant): RecruitmentRow {
  const { organisationId, organisationName, responsibleId, responsibleName } = fetched;
  const deadline = countingDeadline(fetched);
  const { stage, tags } = whereItStands(fetched, now);
  return {
    id: fetched.id,
    title: fetched.title,
    reference: fetched.reference,
    organisation: { id: organisationId, name: organisationName },
    responsibleRecruiter: responsibleId === null ? null : { id: responsibleId, name: responsibleName ?? '' },
    countingDeadline: deadline?.toString() ?? null,
    deadlineEndsAt: deadline === null ? null : endOfDate(deadline, fetched.timeZone).toString(),
    applicationCount: fetched.applicationCount,
    newApplicationCount: fetched.newApplicationCount,
    stage,
    outcome: fetched.outcome,
    tags: [...tags],
    mayOpen: fetched.mayOpen,
  };
}
