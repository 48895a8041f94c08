import type { ReadTx } from '#platform/server/db/index.ts';

/** The ids of a unit and of every unit above it, nearest first; empty when the account has no such unit. */
export async function organisationPath(tx: ReadTx, organisationId: string): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('organisationAncestor')
    .select('ancestorId')
    .where('accountId', '=', tx.accountId)
    .where('organisationId', '=', organisationId)
    .orderBy('depth')
    .execute();
  return rows.map(({ ancestorId }) => ancestorId);
}
