import { type ReadTx, sql } from '#platform/server/db/index.ts';
import type { OrganisationPath, Permission, PermissionMissing } from '../domain/index.ts';
import type { Actor } from './actor.ts';

const NAMED_AT_MOST = 3;

/**
 * The names of those who hold a permission at a unit, nearest first, three at most. Nearest is whoever is given it
 * closest to the unit.
 */
export async function nearestHolders(
  tx: ReadTx,
  { permission, path }: { readonly permission: Permission; readonly path: OrganisationPath },
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select m.first_name || ' ' || m.last_name as name
      from membership_grant g
      join permission_group_permission p
        on p.account_id = g.account_id and p.group_id = g.group_id and p.permission = ${permission}
      join membership m on m.account_id = g.account_id and m.user_id = g.user_id and m.active
      join accounts_read.account a on a.id = m.account_id
        and (app.now() at time zone a.time_zone)::date between m.valid_from and coalesce(m.valid_to, 'infinity')
     where g.account_id = ${tx.accountId} and g.organisation_id = any(${path}::uuid[])
       and (g.ends_at is null or g.ends_at > app.now())
     group by m.user_id, m.first_name, m.last_name
     order by min(array_position(${path}::uuid[], g.organisation_id)), m.last_name collate "nb-NO-x-icu", m.user_id
     limit ${NAMED_AT_MOST}
  `.execute(tx.db);
  return rows.map(({ name }) => name);
}

/** The reason for which an actor may not act, with whom to ask; undefined when nothing is lacking (PE-5). */
export async function missingPermission(
  tx: ReadTx,
  {
    actor,
    permission,
    path,
  }: { readonly actor: Actor; readonly permission: Permission; readonly path: OrganisationPath },
): Promise<PermissionMissing | undefined> {
  if (actor.holds(permission, path)) return undefined;
  const ask = await nearestHolders(tx, { permission: 'user.manage', path });
  return { code: 'permission.missing', permission, ask };
}
