import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from '#platform/server/config/index.ts';
import { assertMigrated, MigrationError } from '#platform/server/db/migrate/index.ts';
import { buildPlatform, type Platform } from './platform.ts';

/** Where the bundle lies: `dist/server/…`, beside what was built for browsers. */
export const builtDirectory = fileURLToPath(new URL('..', import.meta.url)).replace(
  /server\/(chunks\/)?$/,
  '',
);

/** What a process of an installation does, and whether the worker's work is part of it. */
export interface ProcessParts {
  readonly works: boolean;
  /** Starts it, and gives how it is stopped. */
  readonly start: (platform: Platform) => Promise<() => Promise<void>>;
}

/** Runs a process of an installation on its configured database until it is told to stop. */
export async function runProcess({ works, start }: ProcessParts): Promise<void> {
  try {
    const config = readConfig(process.env);
    const { DATABASE_URL, DATABASE_WORKER_URL } = config;
    if (DATABASE_URL === undefined) throw new ConfigError('Set DATABASE_URL to the address of the database.');
    if (works && DATABASE_WORKER_URL === undefined) {
      throw new ConfigError('Set DATABASE_WORKER_URL too: only the role tiltre_worker may take jobs.');
    }
    await assertMigrated(DATABASE_URL);
    const platform = await buildPlatform({ ...config, DATABASE_URL }, builtDirectory);
    const stop = await start(platform);
    stopOnSignal(async () => {
      await stop();
      await platform.close();
    });
  } catch (error) {
    process.stderr.write(
      `${error instanceof ConfigError || error instanceof MigrationError ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}

/** Stops once, in an orderly way, when the process is asked to. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    void stop().catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    });
  };
  process.on('SIGINT', once);
  process.on('SIGTERM', once);
  // Whoever started us is gone, perhaps killed.
  process.once('disconnect', once);
}
