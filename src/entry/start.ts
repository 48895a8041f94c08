import { join } from 'node:path';
import { inTurn, markWhole, prepareDemoDatabase, withClock } from '#app/demo/demo-database.ts';
import { demoSecrets } from '#app/demo/secrets.ts';
import { loadDemo } from '#app/demo/load-demo.ts';
import { greeting } from '#app/demo/greeting.ts';
import { buildPlatform, type Platform } from '#app/platform.ts';
import { builtDirectory, stopOnSignal } from '#app/process.ts';
import { startWeb } from '#app/web.ts';
import { startJobs } from '#app/worker.ts';
import { ConfigError, readConfig } from '#platform/server/config/index.ts';
import {
  embeddedDatabaseName,
  embeddedDirectory,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
} from '#platform/server/db/embedded/index.ts';
import { MigrationError } from '#platform/server/db/migrate/index.ts';
import { createLocalFileStore } from '#platform/server/storage/index.ts';

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
  const demo = {
    adminUrl: postgres.url(embeddedDatabaseName),
    markerFile: join(home, 'demo-loaded'),
    log,
  };
  const platform = await inTurn(postgres.url('postgres'), async (): Promise<Platform> => {
    await prepareDemoDatabase(demo, createLocalFileStore(config.FILES_DIRECTORY));
    const built = await buildPlatform(
      {
        ...config,
        DATABASE_URL: postgres.url(embeddedDatabaseName, 'tiltre_app'),
        DATABASE_WORKER_URL: postgres.url(embeddedDatabaseName, 'tiltre_worker'),
      },
      builtDirectory,
    );
    const { context } = built;
    const loaded = await withClock(demo, (setClock) => loadDemo({ context, secrets, setClock, log }));
    if (loaded !== undefined) await markWhole(demo, loaded);
    return built;
  });
  const web = await startWeb(platform);
  const worker = startJobs(platform);
  stopOnSignal(async () => {
    await Promise.all([web.stop(), worker.stop()]);
    await platform.close();
    await postgres.stop();
    // Listening for the end of whoever started us would keep us alive.
    process.disconnect?.();
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
