import { type Actor, nearestHolders } from '#modules/access/server/index.ts';
import { organisationPath } from '#modules/accounts/server/index.ts';
import type { RouteOutput } from '#platform/core/route.ts';
import { type ReadTx, sql } from '#platform/server/db/index.ts';
import type { listRecruitmentsRoute } from '../../contract/index.ts';

type Coverage = Pick<RouteOutput<typeof listRecruitmentsRoute>, 'covers' | 'ask'>;

/**
 * The rights and topmost units that decide what the actor's case list holds, and whom to ask for more (PE-6). Units
 * where cases may be viewed are not told again as units where they may be listed.
 */
export async function coverageOf(tx: ReadTx, actor: Actor): Promise<Coverage> {
  const viewed = actor.unitsWith('recruitment.view');
  const listed = actor.unitsWith('recruitment.view_list');
  const { rows } = await sql<Coverage['covers'][number]>`
    select given.permission,
           json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name collate "nb-NO-x-icu", o.id)
             as organisations
      from (values ('recruitment.view', 1, ${viewed}::uuid[], '{}'::uuid[]),
                   ('recruitment.view_list', 2, ${listed}::uuid[], ${viewed}::uuid[]))
           as given (permission, rank, units, told)
      join accounts_read.organisation o on o.account_id = ${tx.accountId} and o.id = any(given.units)
     where not exists (select from accounts_read.organisation_ancestor above
                        where above.account_id = o.account_id and above.organisation_id = o.id
                          and ((above.depth > 0 and above.ancestor_id = any(given.units))
                            or above.ancestor_id = any(given.told)))
     group by given.permission, given.rank
     order by given.rank
  `.execute(tx.db);
  const path = await organisationPath(tx, actor.departmentId);
  return { covers: rows, ask: [...(await nearestHolders(tx, { permission: 'user.manage', path }))] };
}
