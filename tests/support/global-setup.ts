import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { ensureDatabase, startEmbeddedPostgres } from '#platform/server/db/embedded/index.ts';
import { migrate, migrationHash } from '#platform/server/db/migrate/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the template database, for its owner. */
    templateUrl: string;
  }
}

const quiet = { info: () => {} };

/** Starts PostgreSQL for the tests and migrates one template a migration hash; test files clone it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startEmbeddedPostgres({
    directory: '.cache/test-postgres',
    log: quiet,
    durable: false,
  });
  const templateUrl = postgres.url(`template_${(await migrationHash('db/migrations')).slice(0, 16)}`);
  await ensureDatabase(templateUrl);
  await migrate({ adminUrl: templateUrl, log: quiet });
  const client = new pg.Client({ connectionString: templateUrl });
  await client.connect();
  await client.query(`update app.installation set kind = 'test'`);
  await client.end();
  project.provide('templateUrl', templateUrl);
  return () => postgres.stop();
}
