import { Client } from 'pg';
import { applyMigration } from './apply.ts';
import { MigrationError } from './error.ts';
import { readMigrations } from './files.ts';
import { createHistory, findPending, readHistory } from './history.ts';

export { MigrationError } from './error.ts';
export { migrationHash } from './files.ts';

/** Any number: whoever migrates this database holds the advisory lock of this name. */
const lock = 1_953_392_754;

/** What a run of migrations needs. */
export interface MigrateOptions {
  /** The address of the database for its owner. */
  readonly adminUrl: string;
  /** The folder of migrations, `db/migrations` when left out. */
  readonly directory?: string;
  readonly log: { info(message: string): void };
}

/**
 * Brings a database up to date and gives the names of what was applied; any number may do so at once.
 *
 * @throws {MigrationError} when a file fails, or when the files cannot be what made this database.
 */
export async function migrate(options: MigrateOptions): Promise<{ applied: string[] }> {
  const { adminUrl, directory = 'db/migrations', log } = options;
  const files = await readMigrations(directory);
  return withClient(adminUrl, async (client) => {
    await takeLock(client, log);
    await createHistory(client);
    const pending = findPending(files, await readHistory(client));
    for (const file of pending) {
      log.info(`Applying ${file.name}`);
      await applyMigration(client, file);
    }
    return { applied: pending.map((file) => file.name) };
  });
}

/**
 * Fails unless the database has had exactly the migrations of the folder; any role may ask.
 *
 * @throws {MigrationError} naming what is missing.
 */
export async function assertMigrated(url: string, directory = 'db/migrations'): Promise<void> {
  const files = await readMigrations(directory);
  const pending = await withClient(url, async (client) => findPending(files, await readHistory(client)));
  if (pending.length === 0) return;
  throw new MigrationError(
    `The database is older than this Tiltre: run npm run db -- migrate. These are not applied:\n${pending.map((file) => `  ${file.path}`).join('\n')}`,
  );
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'tiltre migrate' });
  // A lost connection fails the query that needed it; without a listener it would also end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function takeLock(client: Client, log: MigrateOptions['log']): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [lock]);
  if (rows[0]?.taken === true) return;
  log.info('Waiting for another run of the migrations to end');
  await client.query('SELECT pg_advisory_lock($1)', [lock]);
}
