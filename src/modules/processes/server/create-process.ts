import type { WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';

/** Makes a process for recruitments to follow (PR-1) and gives its id. */
export async function createProcess(
  tx: WriteTx,
  process: { readonly name: string; readonly hasAdvertisement: boolean },
): Promise<string> {
  const id = newId();
  await tx.db
    .insertInto('process')
    .values({ accountId: tx.accountId, id, ...process })
    .execute();
  return id;
}
