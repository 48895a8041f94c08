import { listQuery } from '#modules/access/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { sql } from '#platform/server/db/index.ts';
import { listProcessesRoute } from '../../contract/index.ts';

/** The processes a new recruitment can follow, and whether it may have a reference of its own choosing. */
export const listProcesses = listQuery({
  route: listProcessesRoute,
  permissions: null,
  run: async ({ tx }) => {
    const rows = await tx.db
      .selectFrom('processesRead.process')
      .select(['id', 'name', 'hasAdvertisement'])
      .where('accountId', '=', tx.accountId)
      .where('active', '=', true)
      .orderBy(sql`name collate "nb-NO-x-icu"`)
      .limit(200)
      .execute();
    const { manualReferenceAllowed } = await tx.db
      .selectFrom('accountsRead.account')
      .select('manualReferenceAllowed')
      .where('id', '=', tx.accountId)
      .executeTakeFirstOrThrow();
    return ok({ rows, manualReferenceAllowed });
  },
});
