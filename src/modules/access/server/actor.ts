import type { Language } from '#platform/core/language.ts';
import { languageOf } from '#platform/core/language.ts';
import { type ReadTx, sql } from '#platform/server/db/index.ts';
import type { Caller } from '#platform/server/http/index.ts';
import { holds, isPermission, type OrganisationPath, type Permission, type Rights } from '../domain/index.ts';

/** A member at work in an account, with the rights of this very transaction (PE-8). */
export interface Actor {
  readonly userId: string;
  readonly name: { readonly first: string; readonly last: string };
  readonly language: Language;
  readonly timeZone: string;
  readonly departmentId: string;
  readonly rights: Rights;
  holds(permission: Permission, path: OrganisationPath): boolean;
  /** The units a permission is given at; it holds at them and below. For the scope of lists. */
  unitsWith(permission: Permission): readonly string[];
}

interface ActorRow {
  readonly firstName: string;
  readonly lastName: string;
  readonly departmentId: string;
  readonly timeZone: string;
  readonly rights: readonly { readonly permission: string; readonly organisations: readonly string[] }[];
}

/** Loads the caller as a member of the account; undefined when there is no membership that holds today. One query. */
export async function loadActor(tx: ReadTx, caller: Caller): Promise<Actor | undefined> {
  const { rows } = await sql<ActorRow>`
    select m.first_name, m.last_name, m.department_id, a.time_zone,
           coalesce((
             select json_agg(json_build_object('permission', r.permission, 'organisations', r.organisations))
               from (select p.permission, array_agg(distinct g.organisation_id) as organisations
                       from membership_grant g
                       join permission_group_permission p on p.account_id = g.account_id and p.group_id = g.group_id
                      where g.account_id = m.account_id and g.user_id = m.user_id
                        and (g.ends_at is null or g.ends_at > app.now())
                      group by p.permission) r), '[]') as rights
      from membership m join accounts_read.account a on a.id = m.account_id
     where m.account_id = ${tx.accountId} and m.user_id = ${caller.userId} and m.active
       and (app.now() at time zone a.time_zone)::date between m.valid_from and coalesce(m.valid_to, 'infinity')
  `.execute(tx.db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const rights: Rights = new Map(
    row.rights.flatMap(({ permission, organisations }) =>
      isPermission(permission) ? [[permission, new Set(organisations)] as const] : [],
    ),
  );
  return {
    userId: caller.userId,
    name: { first: row.firstName, last: row.lastName },
    language: languageOf(caller.language),
    timeZone: row.timeZone,
    departmentId: row.departmentId,
    rights,
    holds: (permission, path) => holds(rights, permission, path),
    unitsWith: (permission) => [...(rights.get(permission) ?? [])],
  };
}
