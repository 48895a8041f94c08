import { type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';
import { canonicalEmail, canonicalUsername } from '../domain/index.ts';

/** A person who signs in (US-1). */
export interface NewUser {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly username: string;
  readonly language: 'nb' | 'nn' | 'sv' | 'en';
}

/** Makes a user; the database refuses a username or an address that somebody holds (ID-1, US-3). */
export async function createUser(tx: WriteTx, user: NewUser): Promise<void> {
  const row = {
    ...user,
    usernameCanonical: canonicalUsername(user.username),
    emailCanonical: canonicalEmail(user.email),
  };
  await sql`select identity.create_user(${JSON.stringify(row)}::jsonb)`.execute(tx.db);
}

/** Sets a user's password from its hash, made before the transaction began. */
export async function setPasswordHash(tx: WriteTx, userId: string, passwordHash: string): Promise<void> {
  await sql`select identity.set_password(${userId}::uuid, ${passwordHash})`.execute(tx.db);
}

/** An account a user works in. */
export interface AccountOfUser {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** The accounts in which a user has a membership that holds today, by name. */
export async function accountsOfUser(tx: ReadTx, userId: string): Promise<readonly AccountOfUser[]> {
  const { rows } = await sql<AccountOfUser>`select * from identity.accounts_of_user(${userId}::uuid)`.execute(
    tx.db,
  );
  return rows;
}

/** An account as anybody may know it: it stands in public addresses. */
export interface KnownAccount extends AccountOfUser {
  readonly defaultLanguage: string;
  readonly timeZone: string;
}

/** The account of a name in an address. */
export async function findAccount(tx: ReadTx, slug: string): Promise<KnownAccount | undefined> {
  const { rows } = await sql<KnownAccount>`select * from identity.find_account(${slug})`.execute(tx.db);
  return rows[0];
}

/** Every account there is. For the installation's own work, never for a request. */
export async function listAccounts(tx: ReadTx): Promise<readonly AccountOfUser[]> {
  const { rows } = await sql<AccountOfUser>`select * from identity.list_accounts()`.execute(tx.db);
  return rows;
}
