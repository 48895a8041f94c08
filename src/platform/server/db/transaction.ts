import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import { queryBuilder, TransactionConnection } from './connection.ts';
import type { DB } from './schema.generated.ts';

/** The door to the database inside a READ ONLY transaction. */
export interface ReadTx {
  /** The query builder; what it reads is the account's own rows only. */
  readonly db: Pick<Kysely<DB>, 'selectFrom' | 'with' | 'fn' | 'getExecutor'>;
  /** The account entered. Empty before one is: no row can be found or written with it. */
  readonly accountId: string;
  /** When the transaction began, by the database's clock; the `now` of every rule. */
  readonly now: Temporal.Instant;
}

/** The door to the database inside a transaction that may write. */
export interface WriteTx extends ReadTx {
  readonly db: Kysely<DB>;
  readonly writes: true;
}

/** Runs work in transactions, in one account or in none. */
export interface Database {
  read<T>(accountId: string | null, work: (tx: ReadTx) => Promise<T>): Promise<T>;
  write<T>(accountId: string | null, work: (tx: WriteTx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Thrown by `rollback` to end a transaction without its writes; carries the value to give back. */
class RolledBack<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('rolled back on purpose');
    this.value = value;
  }
}

/** Ends the transaction without its writes; the runner gives back the value. */
export function rollback<T>(value: T): never {
  throw new RolledBack(value);
}

const RETRIES = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

const isRetryable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === SERIALIZATION_FAILURE || error.code === DEADLOCK_DETECTED);

/** Makes a database of a pool. A transaction that met a deadlock or a serialisation failure runs again, three times. */
export function createDatabase(pool: pg.Pool): Database {
  const run = async <T>(
    mode: 'read' | 'write',
    accountId: string | null,
    work: (tx: WriteTx) => Promise<T>,
  ) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await runOnce(await pool.connect(), { mode, accountId, work });
      } catch (error) {
        if (attempt >= RETRIES || !isRetryable(error)) throw error;
      }
    }
  };
  return {
    read: (accountId, work) => run('read', accountId, work),
    write: (accountId, work) => run('write', accountId, work),
    close: () => pool.end(),
  };
}

interface Run<T> {
  readonly mode: 'read' | 'write';
  readonly accountId: string | null;
  readonly work: (tx: WriteTx) => Promise<T>;
}

/** One attempt. A client whose BEGIN, COMMIT or ROLLBACK failed is destroyed: nobody knows its state. */
async function runOnce<T>(client: pg.PoolClient, { mode, accountId, work }: Run<T>): Promise<T> {
  const connection = new TransactionConnection(client);
  let unusable = true;
  try {
    await client.query(mode === 'read' ? 'begin read only' : 'begin');
    const db = queryBuilder(connection);
    const now = await enterAccount(db, accountId);
    unusable = false;
    try {
      const value = await work({ db, accountId: accountId ?? '', now, writes: true });
      connection.close();
      unusable = true;
      await client.query('commit');
      unusable = false;
      return value;
    } catch (error) {
      if (unusable) throw error;
      connection.close();
      unusable = true;
      await client.query('rollback');
      unusable = false;
      if (error instanceof RolledBack) return error.value as T;
      throw error;
    }
  } finally {
    connection.close();
    client.release(unusable);
  }
}

/** Sets the account for the row-level policies and reads the clock, in one round trip. */
async function enterAccount(db: Kysely<DB>, accountId: string | null): Promise<Temporal.Instant> {
  const { rows } = await sql<{ now: Temporal.Instant }>`
    select app.now() as now, set_config('app.account_id', ${accountId ?? ''}, true)
  `.execute(db);
  const now = rows[0]?.now;
  if (now === undefined) throw new Error('the installation row is missing');
  return now;
}
