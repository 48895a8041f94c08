import pg from 'pg';
import { typeParsers } from './types.ts';

/** How to reach a database, and as whom. */
export interface PoolSettings {
  readonly url: string;
  readonly max: number;
  readonly name: string;
  /** Called for errors of idle connections; they are replaced, so this is for the log. */
  readonly onError: (error: Error) => void;
}

/**
 * A pool of connections that survives restarts of the database: errors are heard both on the pool and on every
 * client, since a client that is in use reports only to its own listeners.
 */
export function createPool({ url, max, name, onError }: PoolSettings): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: name,
    types: typeParsers,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}
