import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createDatabase, createPool, type Database } from '#platform/server/db/index.ts';
import { typeParsers } from '#platform/server/db/types.ts';

/** A database of its own, cloned from the template, with the doors that the product has and the owner's for looking. */
export interface TestDatabase {
  /** As the application: the role tiltre_app, under row-level security. */
  readonly app: Database;
  /** As the worker. */
  readonly worker: Database;
  /** As the owner of everything, who sees every row: only for arranging and looking. */
  readonly owner: pg.Pool;
  url(role: string): string;
  /** Moves the database's clock to this instant, or back to the real time. */
  setClock(instant: Temporal.Instant | 'real'): Promise<void>;
  close(): Promise<void>;
}

const fail = (error: Error): void => {
  if (!error.message.includes('terminating connection')) throw error;
};

/** Clones the template into a database of its own. Close it after the tests of the file. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'));
  const name = `test_${randomBytes(8).toString('hex')}`;
  const urlOf = (role: string, database = name): string => {
    const url = new URL(template);
    url.username = role;
    url.pathname = database;
    return url.href;
  };
  const server = new pg.Client({ connectionString: urlOf('postgres', 'postgres') });
  await server.connect();
  // Cloning needs the template to itself; files that start together take turns.
  await server.query('select pg_advisory_lock(4711)');
  await server.query(`create database ${name} template ${template.pathname.slice(1)}`);
  await server.query('select pg_advisory_unlock(4711)');
  const owner = new pg.Pool({ connectionString: urlOf('postgres'), max: 2, types: typeParsers });
  owner.on('error', fail);
  const as = (role: string) =>
    createDatabase(createPool({ url: urlOf(role), max: 20, name: role, onError: fail }));
  const app = as('tiltre_app');
  const worker = as('tiltre_worker');
  return {
    app,
    worker,
    owner,
    url: (role) => urlOf(role),
    async setClock(instant) {
      const offset = instant === 'real' ? `'0'` : `$1::timestamptz - now()`;
      await owner.query(
        `update app.installation set clock_offset = ${offset}`,
        instant === 'real' ? [] : [instant.toString()],
      );
    },
    async close() {
      await Promise.all([app.close(), worker.close(), owner.end()]);
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}
