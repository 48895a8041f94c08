import type { Permission } from '#modules/access/domain/index.ts';
import type { Actor } from '#modules/access/server/index.ts';
import { type RawBuilder, sql } from '#platform/server/db/index.ts';

/** The rights that open the case list: seeing the list is enough, viewing cases gives more. */
export const listingPermissions = [
  'recruitment.view_list',
  'recruitment.view',
] as const satisfies Permission[];

/** Whether the unit of row `r` is at or below one of the units; for the scope of lists, by index. */
export const isWithin = (units: readonly string[]): RawBuilder<boolean> => sql`
  exists (select from accounts_read.organisation_ancestor scope
           where scope.account_id = r.account_id and scope.organisation_id = r.organisation_id
             and scope.ancestor_id = any(${units}::uuid[]))`;

/** Whether the actor may know of recruitment `r`. */
export const isListed = (actor: Actor): RawBuilder<boolean> =>
  isWithin([...new Set(listingPermissions.flatMap((permission) => actor.unitsWith(permission)))]);

/** Whether the actor may open recruitment `r`. */
export const mayBeOpened = (actor: Actor): RawBuilder<boolean> =>
  isWithin(actor.unitsWith('recruitment.view'));

/** Whether recruitment `r` is the actor's: responsible for it, or its maker while nobody is responsible. */
export const isMine = (actor: Actor): RawBuilder<boolean> => sql`
  (r.responsible_recruiter_id = ${actor.userId}
    or (r.responsible_recruiter_id is null and r.created_by = ${actor.userId}))`;
