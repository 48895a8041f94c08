import { type RawBuilder, sql, type WriteTx } from '#platform/server/db/index.ts';

/**
 * Removes the rows of files, and gives the keys of their bytes, which the caller removes from the store once the
 * transaction has committed: until then they may still be needed.
 */
export async function dropFiles(tx: WriteTx, where: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ storageKey: string }>`
    delete from application_file f where f.account_id = ${tx.accountId} and ${where} returning f.storage_key
  `.execute(tx.db);
  const keys = rows.map(({ storageKey }) => storageKey);
  await sql`delete from stored_file where account_id = ${tx.accountId} and key = any(${keys})`.execute(tx.db);
  return keys;
}
