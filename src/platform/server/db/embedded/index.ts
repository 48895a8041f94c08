import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { findRunning } from './adopt.ts';
import type { RunningServer } from './adopt.ts';
import { EmbeddedPostgresError, systemCode } from './error.ts';
import { initialise, removeUnfinished } from './initialise.ts';
import { acquireExclusive, acquireShared, tryExclusive } from './lock.ts';
import type { FileLock } from './lock.ts';
import { locateData, place } from './placement.ts';
import { startServer, stopServer } from './server.ts';
import { createSocketDirectory, removeSocketDirectory } from './socket-directory.ts';

export { dropDatabase, ensureDatabase } from './databases.ts';
export { EmbeddedPostgresError } from './error.ts';
export { embeddedDatabaseName, embeddedDirectory } from './place-in-home.ts';

/** Where the launcher tells what takes time; a pino logger fits. */
export interface LauncherLog {
  info(message: string): void;
}

/** How to start the built-in PostgreSQL. */
export interface EmbeddedPostgresOptions {
  /** Holds the data, the log and the locks; made where it is missing. */
  readonly directory: string;
  readonly log: LauncherLog;
  /** False only for tests: a crash of the machine may then destroy the data. */
  readonly durable?: boolean;
  /** The programs' folder, with `bin`, `lib` and `share`, instead of the installed package's. */
  readonly nativeDirectory?: string;
  /** Where root puts programs and data when service users cannot enter `directory`. */
  readonly spareDirectory?: string;
}

/** A running PostgreSQL that this process uses. */
export interface EmbeddedPostgres {
  /** The address of a database for the superuser `postgres`, or for `role`; no password is asked for. */
  url(database: string, role?: string): string;
  /** Ends our use of the server, and the server with its last user. */
  stop(): Promise<void>;
  /** Whether the server was running already. */
  readonly adopted: boolean;
}

/**
 * Starts the built-in PostgreSQL on `directory`, or joins the one that runs there.
 *
 * @throws {EmbeddedPostgresError} when it cannot run; the message is one sentence that says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = await prepareDirectory(options.directory);
  const startLock = await acquireExclusive(join(directory, 'start.lock'));
  let usage: FileLock | undefined;
  try {
    usage = await acquireShared(join(directory, 'users.lock'));
    const durable = options.durable ?? true;
    const data = await locateData(directory);
    await removeUnfinished(data);
    const running = await findRunning(data, { durable });
    const server = running ?? (await launch(directory, options));
    return handle({ directory, server, usage, adopted: running !== undefined });
  } catch (error) {
    usage?.release();
    throw explain(error, directory);
  } finally {
    startLock.release();
  }
}

async function launch(directory: string, options: EmbeddedPostgresOptions): Promise<RunningServer> {
  const durable = options.durable ?? true;
  const { runAs, native, data, unfinished } = await place(directory, {
    native: options.nativeDirectory,
    spare: options.spareDirectory ?? '/var/lib/tiltre',
  });
  if (unfinished !== undefined) {
    options.log.info(`Creating the database in ${data}`);
    await initialise({ runAs, native, unfinished, data, durable });
  }
  const socketDirectory = await createSocketDirectory(runAs);
  const logFile = join(directory, 'server.log');
  try {
    return await startServer({ runAs, native, data, socketDirectory, logFile, durable });
  } catch (error) {
    await removeSocketDirectory(socketDirectory);
    throw error;
  }
}

interface Use {
  readonly directory: string;
  readonly server: RunningServer;
  readonly usage: FileLock;
  readonly adopted: boolean;
}

function handle(use: Use): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  return {
    adopted: use.adopted,
    url: (database, role = 'postgres') => address(use.server.socketDirectory, database, role),
    stop: () => (stopping ??= stop(use)),
  };
}

function address(socketDirectory: string, database: string, role: string): string {
  const url = new URL('postgresql://localhost:5432');
  url.username = role;
  url.pathname = encodeURIComponent(database);
  url.searchParams.set('host', socketDirectory);
  // PGSSLMODE of the surrounding shell must not reach a socket, which knows no TLS.
  url.searchParams.set('sslmode', 'disable');
  return url.href;
}

async function stop({ directory, usage }: Use): Promise<void> {
  const startLock = await acquireExclusive(join(directory, 'start.lock'));
  try {
    usage.release();
    const alone = tryExclusive(join(directory, 'users.lock'));
    if (alone === undefined) return;
    try {
      // Asked anew: after a crash another user of the folder may have started a new server.
      const data = await locateData(directory);
      const running = await findRunning(data, { durable: false });
      if (running !== undefined) await stopServer(running, data);
    } finally {
      alone.release();
    }
  } finally {
    startLock.release();
  }
}

async function prepareDirectory(directory: string): Promise<string> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK);
    return await realpath(directory);
  } catch (error) {
    throw explain(error, directory);
  }
}

function explain(error: unknown, directory: string): unknown {
  const code = systemCode(error);
  if (code === 'ENOSPC') {
    return new EmbeddedPostgresError(`There is no space left in ${directory}: free some and start again.`);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new EmbeddedPostgresError(
      `The database folder ${directory} is closed to this user (${(error as Error).message}): start Tiltre as the user it belongs to, or set TILTRE_HOME to another folder.`,
    );
  }
  return error;
}
