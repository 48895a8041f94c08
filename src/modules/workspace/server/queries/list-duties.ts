import { type Actor, listQuery } from '#modules/access/server/index.ts';
import { GRACE_MINUTES } from '#modules/recruitments/domain/index.ts';
import { ok } from '#platform/core/failure.ts';
import { pageOf } from '#platform/core/pagination.ts';
import type { RouteInput } from '#platform/core/route.ts';
import { type ReadTx, sql } from '#platform/server/db/index.ts';
import { listDutiesRoute } from '../../contract/index.ts';
import type { DutyKind } from '../../domain/index.ts';
import { pageKey, readPageKey } from '../page-key.ts';
import { isListed, isMine, mayBeOpened } from '../scope.ts';

interface DutyRow {
  readonly kind: DutyKind;
  readonly since: Temporal.Instant;
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  readonly organisationName: string;
  readonly lastDate: Temporal.PlainDate | null;
  readonly isOver: boolean;
  readonly mayOpen: boolean;
}

/** What the actor must do with open recruitments of their own, the oldest duty first. */
export const listDuties = listQuery({
  route: listDutiesRoute,
  permissions: null,
  run: async ({ tx, actor, input: { query } }) => {
    const fetched = await fetchDuties(tx, { actor, query });
    const { rows, next } = pageOf(fetched, query.limit, ({ since, kind, id }) => pageKey(since, kind, id));
    return ok({ rows: rows.map(dutyOf), next });
  },
});

async function fetchDuties(
  tx: ReadTx,
  { actor, query }: { readonly actor: Actor; readonly query: RouteInput<typeof listDutiesRoute>['query'] },
): Promise<readonly DutyRow[]> {
  const after = readPageKey(query.after);
  const { rows } = await sql<DutyRow>`
    with mine as materialized (
      select r.*, d.last_date, d.ends_at,
             coalesce(d.ends_at + make_interval(mins => ${GRACE_MINUTES}) <= app.now(), false) as is_over
        from recruitments_read.recruitment r
        join recruitments_read.deadline d on d.account_id = r.account_id and d.recruitment_id = r.id
       where r.account_id = ${tx.accountId} and r.state = 'open' and ${isMine(actor)} and ${isListed(actor)})
    select duty.kind, duty.since, r.id, r.title, r.reference, o.name as organisation_name, r.last_date, r.is_over,
           ${mayBeOpened(actor)} as may_open
      from mine r
      join accounts_read.organisation o on o.account_id = r.account_id and o.id = r.organisation_id
      join processes_read.process p on p.account_id = r.account_id and p.id = r.process_id
      cross join lateral (
        select p.has_advertisement and r.published_deadline is null as is_draft, state.has_unpublished_changes,
               greatest(state.last_published_at, state.last_saved_at, r.updated_at) as changed_at
          from advertisements_read.state
         where state.account_id = r.account_id and state.recruitment_id = r.id offset 0) s
      cross join lateral (values
        ('deadline_passed', r.ends_at, r.is_over and not s.is_draft),
        ('unpublished_changes', s.changed_at, s.has_unpublished_changes),
        ('not_published', r.created_at, s.is_draft),
        ('responsible_missing', r.created_at, r.responsible_recruiter_id is null and not s.is_draft)
      ) as duty (kind, since, waits)
     where duty.waits
       and (${after?.at ?? null}::timestamptz is null
         or (duty.since, duty.kind, r.id) > (${after?.at ?? null}::timestamptz, ${after?.kind ?? ''}, ${after?.id ?? null}::uuid))
     order by duty.since, duty.kind, r.id
     limit ${query.limit + 1}
  `.execute(tx.db);
  return rows;
}

const dutyOf = ({ kind, since, mayOpen, ...row }: DutyRow) => ({
  kind,
  since: since.toString(),
  recruitment: {
    id: row.id,
    title: row.title,
    reference: row.reference,
    organisationName: row.organisationName,
    countingDeadline: row.lastDate?.toString() ?? null,
    deadlinePassed: row.isOver,
  },
  mayOpen,
});
