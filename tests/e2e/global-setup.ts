import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { ensureDatabase, startEmbeddedPostgres } from '#platform/server/db/embedded/index.ts';
import { migrate } from '#platform/server/db/migrate/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product under test answers. */
    productUrl: string;
    /** Its database, for its owner; other roles by their name. */
    productDatabaseUrl: string;
  }
}

const quiet = { info: () => {} };

/** Starts the built product as an installation runs it: a web process and a worker process on one PostgreSQL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'tiltre-e2e-'));
  const postgres = await startEmbeddedPostgres({
    directory: '.cache/test-postgres',
    log: quiet,
    durable: false,
  });
  const name = `e2e_${process.pid}`;
  const adminUrl = postgres.url(name);
  await ensureDatabase(adminUrl);
  await migrate({ adminUrl, log: quiet });
  const owner = new pg.Client({ connectionString: adminUrl });
  await owner.connect();
  await owner.query(`update app.installation set kind = 'test'`);
  await owner.end();
  const port = await freePort();
  const productUrl = `http://localhost:${port}`;
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: postgres.url(name, 'tiltre_app'),
    DATABASE_WORKER_URL: postgres.url(name, 'tiltre_worker'),
    PUBLIC_URL: productUrl,
    PORT: String(port),
    SECRET: 'only for tests, never elsewhere: 0123456789',
    FILES_DIRECTORY: join(home, 'files'),
    LOG_LEVEL: 'warn',
  };
  const processes = ['web', 'worker'].map((entry) => startProcess(entry, environment));
  await untilReady(productUrl, processes);
  project.provide('productUrl', productUrl);
  project.provide('productDatabaseUrl', adminUrl);
  return async () => {
    await Promise.all(processes.map(stopProcess));
    await postgres.stop();
    await rm(home, { recursive: true, force: true });
  };
}

const startProcess = (entry: string, env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--enable-source-maps', join('dist', 'server', `${entry}.js`)], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });

async function stopProcess(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return;
  running.kill('SIGTERM');
  await once(running, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Waits for the product to answer; fails at once when a process has ended. */
async function untilReady(url: string, processes: readonly ChildProcess[]): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (processes.some(({ exitCode }) => exitCode !== null)) throw new Error('the product did not start');
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the product was not ready within 30 seconds');
}
