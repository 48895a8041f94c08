import type { Database } from '#platform/server/db/index.ts';
import type { HelpContact } from '#platform/view/index.ts';
import { findAccount } from './users.ts';

/** Whom to ask at the account that somebody is on their way to (OR-4); undefined where the address names none. */
export async function helpContactAt(database: Database, address: string): Promise<HelpContact | undefined> {
  const slug = /^\/a\/([a-z0-9-]+)/.exec(address)?.[1];
  if (slug === undefined) return undefined;
  const account = await database.read(null, (tx) => findAccount(tx, slug));
  if (account === undefined) return undefined;
  return database.read(account.id, async (tx) => {
    const row = await tx.db
      .selectFrom('accountsRead.account')
      .select(['helpName', 'helpPhone', 'helpEmail'])
      .where('id', '=', tx.accountId)
      .executeTakeFirstOrThrow();
    return { name: row.helpName, phone: row.helpPhone, email: row.helpEmail };
  });
}
