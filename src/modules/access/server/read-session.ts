import { ok } from '#platform/core/failure.ts';
import { type ReadTx, sql } from '#platform/server/db/index.ts';
import type { Call, Endpoint } from '#platform/server/http/index.ts';
import { organisationPath } from '#modules/accounts/server/index.ts';
import { type AccountOfUser, accountsOfUser } from '#modules/identity/server/index.ts';
import { meRoute, type SessionView } from '../contract/index.ts';
import { type Actor, loadActor } from './actor.ts';
import { nearestHolders } from './holders.ts';
import { NOT_FOUND } from '#platform/core/failure.ts';

/** Answers who is signed in and what the menus may show. Open to every member, about the member alone. */
export const readSession: Endpoint = {
  route: meRoute,
  run: async ({ caller, database }: Call) => {
    const { accountId } = caller;
    if (accountId === undefined) return NOT_FOUND;
    return database.read(accountId, async (tx) => {
      const actor = await loadActor(tx, caller);
      if (actor === undefined) return NOT_FOUND;
      const accounts = await accountsOfUser(tx, actor.userId);
      const account = accounts.find(({ id }) => id === accountId);
      if (account === undefined) return NOT_FOUND;
      return ok<SessionView>({
        user: {
          id: actor.userId,
          firstName: actor.name.first,
          lastName: actor.name.last,
          language: actor.language,
        },
        account: { ...account, timeZone: actor.timeZone },
        accounts: accounts.map(({ slug, name }: AccountOfUser) => ({ slug, name })),
        permissions: [...actor.rights.keys()],
        organisations: await unitsForNewRecruitments(tx, actor),
        departmentId: actor.departmentId,
        ask: [
          ...(await nearestHolders(tx, {
            permission: 'user.manage',
            path: await organisationPath(tx, actor.departmentId),
          })),
        ],
        sessionEndsAt: caller.sessionEndsAt.toString(),
      });
    });
  },
};

/** The units at which the actor may create recruitments, parents before children. */
async function unitsForNewRecruitments(tx: ReadTx, actor: Actor): Promise<SessionView['organisations']> {
  const { rows } = await sql<SessionView['organisations'][number]>`
    select o.id, o.name, (count(*) - 1)::int as depth
      from accounts_read.organisation o
      join accounts_read.organisation_ancestor a on a.account_id = o.account_id and a.organisation_id = o.id
      join accounts_read.organisation above on above.account_id = a.account_id and above.id = a.ancestor_id
     where o.account_id = ${tx.accountId}
       and exists (select from accounts_read.organisation_ancestor scope
                    where scope.account_id = o.account_id and scope.organisation_id = o.id
                      and scope.ancestor_id = any(${actor.unitsWith('recruitment.create')}::uuid[]))
     group by o.account_id, o.id, o.name
     order by array_agg(above.name collate "nb-NO-x-icu" order by a.depth desc), o.id
     limit 2000
  `.execute(tx.db);
  return rows;
}
