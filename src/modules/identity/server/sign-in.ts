import { type KeyedHash, sha256 } from '#platform/server/crypto.ts';
import { type Database, sql } from '#platform/server/db/index.ts';
import { newSecret } from '#platform/server/ids.ts';
import { canonicalUsername, PASSWORD_MAX_LENGTH } from '../domain/index.ts';
import { verifyNothing, verifyPassword } from './password.ts';

/** How an attempt to sign in ended. */
export type SignInOutcome =
  | { readonly kind: 'signed_in'; readonly token: string; readonly userId: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'blocked'; readonly until: Temporal.Instant };

/** What signing in needs. */
export interface SignInSettings {
  readonly database: Database;
  readonly keyedHash: KeyedHash;
}

/**
 * Signs in with username and password (ID-1, ID-4). The attempt is counted before the password is looked at, so that
 * parallel guesses cannot exceed five, and a name that does not exist is treated alike in words, status and time.
 * What was typed as a name is kept only as a keyed hash.
 */
export async function signIn(
  { database, keyedHash }: SignInSettings,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<SignInOutcome> {
  const canonical = canonicalUsername(username);
  const key = keyedHash('username', canonical);
  const attempt = await database.write(null, async (tx) => {
    const { rows } = await sql<{ evaluated: boolean; blockedUntil: Temporal.Instant | null }>`
      select * from identity.reserve_attempt(${key})`.execute(tx.db);
    const [counted] = rows;
    if (counted === undefined) throw new Error('an attempt was not counted');
    return counted;
  });
  const blocked = attempt.blockedUntil;
  if (!attempt.evaluated && blocked !== null) return { kind: 'blocked', until: blocked };

  const userId = await userWithPassword(database, canonical, password);
  if (userId === undefined) return blocked === null ? { kind: 'wrong' } : { kind: 'blocked', until: blocked };
  const token = newSecret();
  await database.write(null, async (tx) => {
    await sql`select identity.clear_attempts(${key}), identity.open_session(${sha256(token)}, ${userId}::uuid)`.execute(
      tx.db,
    );
  });
  return { kind: 'signed_in', token, userId };
}

/** The user of a name, if the password is theirs. No transaction is open while the password is hashed. */
async function userWithPassword(
  database: Database,
  canonical: string,
  password: string,
): Promise<string | undefined> {
  const { rows } = await database.read(null, (tx) =>
    sql<{
      userId: string;
      passwordHash: string;
    }>`select * from identity.find_credential(${canonical})`.execute(tx.db),
  );
  const [credential] = rows;
  const typed = password.slice(0, PASSWORD_MAX_LENGTH);
  const right =
    credential === undefined
      ? await verifyNothing(typed)
      : await verifyPassword(credential.passwordHash, typed);
  return right && typed.length === password.length ? credential?.userId : undefined;
}
