import { join } from 'node:path';
import { demoSecrets } from '#app/demo/secrets.ts';
import { loadDemo } from '#app/demo/load-demo.ts';
import { greeting } from '#app/demo/greeting.ts';
import { buildPlatform } from '#app/platform.ts';
import { builtDirectory, stopOnSignal } from '#app/process.ts';
import { startWeb } from '#app/web.ts';
import { startJobs } from '#app/worker.ts';
import { ConfigError, readConfig } from '#platform/server/config/index.ts';
import {
  embeddedDatabaseName,
  embeddedDirectory,
  EmbeddedPostgresError,
  ensureDatabase,
  startEmbeddedPostgres,
} from '#platform/server/db/embedded/index.ts';
import { markInstallation } from '#platform/server/db/installation-kind.ts';
import { migrate, MigrationError } from '#platform/server/db/migrate/index.ts';

const log = { info: (message: string) => process.stdout.write(`${message}\n`) };
const EXPECTED = [ConfigError, EmbeddedPostgresError, MigrationError];

/** Starts a demonstration: an embedded database on this machine, demo people, and the web and the worker as one process. */
async function start(): Promise<void> {
  const directory = embeddedDirectory(process.env);
  const home = join(directory, '..');
  const secrets = await demoSecrets(join(home, 'demo-secrets.json'));
  const port = process.env['PORT'] ?? '3000';
  const config = readConfig({
    LOG_LEVEL: 'warn',
    PUBLIC_URL: `http://localhost:${port}`,
    FILES_DIRECTORY: join(home, 'files'),
    ...process.env,
    // A demonstration never reaches out: loopback only, no real mail, no other database.
    HOST: '127.0.0.1',
    SECRET: secrets.secret,
    SMTP_URL: undefined,
    DATABASE_URL: undefined,
    DATABASE_ADMIN_URL: undefined,
  });
  log.info('Starting the database');
  const postgres = await startEmbeddedPostgres({ directory, log });
  const adminUrl = postgres.url(embeddedDatabaseName);
  await ensureDatabase(adminUrl);
  await migrate({ adminUrl, log });
  await markInstallation(adminUrl, 'demo');
  const platform = await buildPlatform(
    {
      ...config,
      DATABASE_URL: postgres.url(embeddedDatabaseName, 'tiltre_app'),
      DATABASE_WORKER_URL: postgres.url(embeddedDatabaseName, 'tiltre_worker'),
    },
    builtDirectory,
  );
  await loadDemo(platform, { secrets, log });
  const web = await startWeb(platform);
  const worker = startJobs(platform);
  stopOnSignal(async () => {
    await Promise.all([web.stop(), worker.stop()]);
    await platform.close();
    await postgres.stop();
  });
  log.info(greeting({ url: config.PUBLIC_URL, secrets }));
}

try {
  await start();
} catch (error) {
  const isExpected = error instanceof Error && EXPECTED.some((kind) => error instanceof kind);
  process.stderr.write(
    `${isExpected ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
