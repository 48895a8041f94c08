import { findAccount } from '#modules/identity/server/index.ts';
import type { Database, ReadTx } from '#platform/server/db/index.ts';
import type { HelpContact, PageAccount } from '#platform/view/index.ts';
import type { Country } from '../../site/index.ts';

/** An account as its public pages show it. */
export interface PublicAccount extends PageAccount {
  readonly country: Country;
  readonly help: HelpContact;
}

/** Reads for a public page, in the account of a name; undefined when there is no such account. */
export async function readInAccount<T>(
  database: Database,
  slug: string,
  work: (tx: ReadTx, account: PublicAccount) => Promise<T>,
): Promise<{ readonly account: PublicAccount; readonly value: T } | undefined> {
  const known = await database.read(null, (tx) => findAccount(tx, slug));
  if (known === undefined) return undefined;
  return database.read(known.id, async (tx) => {
    const account = await readPublicAccount(tx);
    return { account, value: await work(tx, account) };
  });
}

/** Reads the account entered as its public pages and mails show it. */
export async function readPublicAccount(tx: ReadTx): Promise<PublicAccount> {
  const row = await tx.db
    .selectFrom('accountsRead.account')
    .select(['slug', 'name', 'country', 'helpName', 'helpPhone', 'helpEmail'])
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow();
  return {
    slug: row.slug,
    name: row.name,
    country: row.country as Country,
    help: { name: row.helpName, phone: row.helpPhone, email: row.helpEmail },
  };
}
