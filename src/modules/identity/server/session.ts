import { languageOf } from '#platform/core/language.ts';
import { sha256 } from '#platform/server/crypto.ts';
import { type Database, sql } from '#platform/server/db/index.ts';
import type { Caller } from '#platform/server/http/index.ts';
import { SESSION_ABSOLUTE_HOURS, SESSION_IDLE_MINUTES } from '../domain/index.ts';
import { accountsOfUser, findAccount } from './users.ts';

const IDLE = `${SESSION_IDLE_MINUTES} minutes`;
const ABSOLUTE = `${SESSION_ABSOLUTE_HOURS} hours`;

interface SessionRow {
  readonly userId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: string;
  readonly endsAt: Temporal.Instant;
  readonly seenAt: Temporal.Instant;
}

/** A session that holds now, with its user. */
export interface Session extends Omit<SessionRow, 'language' | 'seenAt'> {
  readonly language: Caller['language'];
}

/** The session of a token, if it still holds; using it keeps it from going idle (ID-8). */
export async function findSession(database: Database, token: string): Promise<Session | undefined> {
  const tokenHash = sha256(token);
  const found = await database.read(null, async (tx) => {
    const { rows } = await sql<SessionRow>`
      select * from identity.find_session(${tokenHash}, ${IDLE}::interval, ${ABSOLUTE}::interval)`.execute(
      tx.db,
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    const { seenAt, language, ...session } = row;
    const stale = tx.now.since(seenAt).total('seconds') > 60;
    return { stale, session: { ...session, language: languageOf(language) } };
  });
  if (found?.stale === true) {
    await database.write(null, (tx) => sql`select identity.touch_session(${tokenHash})`.execute(tx.db));
  }
  return found?.session;
}

/** Ends a session: its token opens nothing from now on. */
export async function endSession(database: Database, token: string): Promise<void> {
  await database.write(null, (tx) => sql`select identity.end_session(${sha256(token)})`.execute(tx.db));
}

/** Who calls with a token, in the account of a name; undefined without a session that holds. */
export async function findCaller(
  database: Database,
  token: string,
  accountSlug: string | undefined,
): Promise<Caller | undefined> {
  const session = await findSession(database, token);
  if (session === undefined) return undefined;
  const account =
    accountSlug === undefined ? undefined : await database.read(null, (tx) => findAccount(tx, accountSlug));
  return {
    userId: session.userId,
    language: session.language,
    accountId: account?.id,
    sessionEndsAt: session.endsAt,
  };
}

/** The accounts the user of a session works in. */
export const accountsOfSession = (database: Database, session: Session) =>
  database.read(null, (tx) => accountsOfUser(tx, session.userId));
