import type { ReadTx } from '#platform/server/db/index.ts';

/** Whether the account has a process of this id that new recruitments may follow. */
export async function isActiveProcess(tx: ReadTx, processId: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('process')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', processId)
    .where('active', '=', true)
    .executeTakeFirst();
  return found !== undefined;
}
