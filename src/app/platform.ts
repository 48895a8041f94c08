import { createSessionCookie, findCaller } from '#modules/identity/server/index.ts';
import { describeReason } from '#modules/workspace/messages/index.ts';
import type { Config } from '#platform/server/config/index.ts';
import { createKeyedHash } from '#platform/server/crypto.ts';
import { createDatabase, createPool, type Database } from '#platform/server/db/index.ts';
import { createProblems } from '#platform/server/http/index.ts';
import { createLog } from '#platform/server/log/index.ts';
import { type ModuleContext, subscribeModules } from '#platform/server/module.ts';
import { createLocalFileStore } from '#platform/server/storage/index.ts';
import { modules } from './modules.ts';
import { type BuiltFiles, readBuiltFiles } from './built-files.ts';

/** The settings of a process that has a database. */
export type PlatformConfig = Config & { readonly DATABASE_URL: string };

/** Everything a process is made of. */
export interface Platform {
  readonly config: PlatformConfig;
  readonly context: ModuleContext;
  /** The database as the worker sees it. */
  readonly workerDatabase: Database;
  readonly built: BuiltFiles;
  /** Ends every connection; after the web server and the worker have stopped. */
  close(): Promise<void>;
}

/** Builds the platform of a process from its settings. */
export async function buildPlatform(config: PlatformConfig, builtDirectory: string): Promise<Platform> {
  const log = createLog(config.LOG_LEVEL);
  const open = (url: string, name: string): Database =>
    createDatabase(
      createPool({
        url,
        name,
        max: config.DATABASE_POOL,
        onError: (error) => log.warn({ err: error }, 'a connection to the database ended'),
      }),
    );
  const database = open(config.DATABASE_URL, 'tiltre web');
  const workerDatabase = open(config.DATABASE_WORKER_URL ?? config.DATABASE_URL, 'tiltre worker');
  const built = await readBuiltFiles(builtDirectory);
  const cookie = createSessionCookie(config.PUBLIC_URL);
  subscribeModules(modules);
  return {
    config,
    built,
    workerDatabase,
    context: {
      config,
      log,
      database,
      keyedHash: createKeyedHash(config.SECRET),
      files: createLocalFileStore(config.FILES_DIRECTORY),
      problems: createProblems(describeReason),
      assets: built.assets,
      authenticate: async (request, accountSlug) => {
        const token = cookie.read(request);
        return token === undefined ? undefined : findCaller(database, token, accountSlug);
      },
    },
    async close() {
      await Promise.all([database.close(), workerDatabase.close()]);
    },
  };
}
