import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  EmbeddedPostgresError,
  dropDatabase,
  embeddedDatabaseName,
  embeddedDirectory,
  ensureDatabase,
  startEmbeddedPostgres,
} from '#platform/server/db/embedded/index.ts';
import { readInstallationKind } from '#platform/server/db/installation-kind.ts';
import { MigrationError, migrate } from '#platform/server/db/migrate/index.ts';
import { printSchema } from '#platform/server/db/print-schema.ts';

/** A mistake of the person at the terminal, told in one sentence. */
class UsageError extends Error {}

const schemaFile = 'db/schema.sql';
const log = { info: (message: string) => console.log(message) };
const commands: Readonly<Record<string, () => Promise<void>>> = {
  migrate: () => withDatabase(migrateDatabase),
  dump: dumpSchema,
  types: generateTypes,
  reset: () => withDatabase(resetDatabase),
};

/** Runs work on the database that DATABASE_ADMIN_URL names, or on the built-in one. */
async function withDatabase(work: (adminUrl: string) => Promise<void>): Promise<void> {
  const given = process.env['DATABASE_ADMIN_URL'];
  if (given) return work(given);
  if (process.env['DATABASE_URL']) {
    throw new UsageError('DATABASE_URL is set but DATABASE_ADMIN_URL, the address for the owner, is not.');
  }
  const postgres = await startEmbeddedPostgres({ directory: embeddedDirectory(process.env), log });
  try {
    const adminUrl = postgres.url(embeddedDatabaseName);
    await ensureDatabase(adminUrl);
    await work(adminUrl);
  } finally {
    await postgres.stop();
  }
}

async function migrateDatabase(adminUrl: string): Promise<void> {
  const { applied } = await migrate({ adminUrl, log });
  console.log(applied.length === 0 ? 'The database was up to date' : `Applied ${applied.length} migrations`);
}

async function resetDatabase(adminUrl: string): Promise<void> {
  const kind = await readInstallationKind(adminUrl);
  const isEmbedded = !process.env['DATABASE_ADMIN_URL'];
  const isAgreed = isEmbedded && process.argv.includes('--yes');
  if (kind === 'production' && !isAgreed) {
    const remedy = isEmbedded
      ? 'add --yes if nothing in it is needed'
      : 'only those marked test or demo are reset';
    throw new UsageError(`This database is marked as one in production: ${remedy}.`);
  }
  await dropDatabase(adminUrl);
  await ensureDatabase(adminUrl);
  await migrateDatabase(adminUrl);
}

/** Writes db/schema.sql from a database that had nothing but the migrations. */
async function dumpSchema(): Promise<void> {
  await withFreshDatabase(async (adminUrl) => writeFile(schemaFile, await printSchema(adminUrl)));
  console.log(`Wrote ${schemaFile}`);
}

/** Writes the types of all tables from a database that had nothing but the migrations. */
async function generateTypes(): Promise<void> {
  await withFreshDatabase(async (adminUrl) => {
    // The generator wants a host in the address, the socket's folder beside it.
    const arguments_ = ['--config-file', 'db/kysely-codegen.json', '--url', adminUrl];
    await promisify(execFile)('node_modules/.bin/kysely-codegen', arguments_);
  });
  console.log('Wrote src/platform/server/db/schema.generated.ts');
}

/** Works with a migrated database on a server of its own, which is gone afterwards. */
async function withFreshDatabase(work: (adminUrl: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'tiltre-fresh-'));
  const quiet = { info: () => {} };
  try {
    const postgres = await startEmbeddedPostgres({ directory, log: quiet, durable: false });
    try {
      const adminUrl = postgres.url(embeddedDatabaseName);
      await ensureDatabase(adminUrl);
      await migrate({ adminUrl, log: quiet });
      await work(adminUrl);
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

const command = commands[process.argv[2] ?? ''];
try {
  if (command === undefined) throw new UsageError('Usage: npm run db -- migrate|dump|types|reset');
  await command();
} catch (error) {
  const isExpected = [UsageError, EmbeddedPostgresError, MigrationError].some(
    (kind) => error instanceof kind,
  );
  console.error(isExpected && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
