import { type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';
import { automaticReference, type ReferenceFacts } from '../domain/index.ts';

/**
 * The next automatic reference of the year in the account's time zone. The counter's row lock makes parallel
 * creations wait for each other, so numbers are unique and rise; one that a manual reference took is passed over.
 */
export async function nextReference(tx: WriteTx): Promise<string> {
  const { rows } = await sql<{ year: number; lastNumber: number }>`
    insert into reference_counter as c (account_id, year, last_number)
      select a.id, extract(year from app.now() at time zone a.time_zone)::int, 1
        from accounts_read.account a where a.id = ${tx.accountId}
      on conflict (account_id, year) do update set last_number = c.last_number + 1
      returning year, last_number
  `.execute(tx.db);
  const [counter] = rows;
  if (counter === undefined) throw new Error('the account has no counter of references');
  const reference = automaticReference(counter.year, counter.lastNumber);
  return (await isInUse(tx, reference)) ? nextReference(tx) : reference;
}

/** Makes whoever gives a reference in the account wait for the others, so that two never give the same one. */
export async function lockReferences(tx: WriteTx): Promise<void> {
  await sql`
    insert into reference_counter as c (account_id, year, last_number)
      select a.id, extract(year from app.now() at time zone a.time_zone)::int, 0
        from accounts_read.account a where a.id = ${tx.accountId}
      on conflict (account_id, year) do update set last_number = c.last_number
  `.execute(tx.db);
}

/** What the rule of manual references reads, for a new recruitment or an existing one. Under `lockReferences`. */
export async function referenceFacts(
  tx: ReadTx,
  {
    reference,
    recruitment,
  }: {
    readonly reference: string;
    readonly recruitment: { readonly id: string; readonly advertisementBegun: boolean } | undefined;
  },
): Promise<ReferenceFacts> {
  const { manualReferenceAllowed } = await tx.db
    .selectFrom('accountsRead.account')
    .select('manualReferenceAllowed')
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow();
  return {
    manualAllowed: manualReferenceAllowed,
    advertisementBegun: recruitment?.advertisementBegun ?? false,
    inUse: await isInUse(tx, reference, recruitment?.id),
  };
}

async function isInUse(tx: ReadTx, reference: string, exceptId?: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('recruitment')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('reference', '=', reference)
    .executeTakeFirst();
  return found !== undefined && found.id !== exceptId;
}
