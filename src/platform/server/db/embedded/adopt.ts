import { lstat, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { EmbeddedPostgresError } from './error.ts';
import { disown, isServerOf, readPidFile } from './pid-file.ts';
import type { PidFile } from './pid-file.ts';
import { removeSocketDirectory } from './socket-directory.ts';

const patience = 120_000;
const retryEvery = 50;

/** A server that runs: whose folder of sockets it listens in, and its process id. */
export interface RunningServer {
  readonly pid: number;
  readonly socketDirectory: string;
}

/**
 * Finds the server that an earlier, killed Tiltre left running on `data`; undefined where there is none.
 *
 * Waits for a server that is starting, recovering or stopping. What a dead server left behind is cleared away.
 */
export async function findRunning(
  data: string,
  options: { durable: boolean },
): Promise<RunningServer | undefined> {
  const deadline = performance.now() + patience;
  for (;;) {
    const pidFile = await readPidFile(data);
    if (pidFile === undefined) return undefined;
    const answer = await ask(data, pidFile);
    if (answer === 'durable' || (answer === 'fragile' && !options.durable)) return pidFile;
    if (answer === 'fragile') {
      throw new EmbeddedPostgresError(
        `The PostgreSQL that runs on ${data} (process ${pidFile.pid}) was started for tests and may lose data: stop it first.`,
      );
    }
    if (answer === 'stranger' || !(await isServerOf(data, pidFile.pid))) {
      await disown(data, pidFile);
      await removeSocketDirectory(pidFile.socketDirectory);
      return undefined;
    }
    if (performance.now() > deadline) {
      throw new EmbeddedPostgresError(
        `PostgreSQL runs on ${data} (process ${pidFile.pid}) but has not answered for ${patience / 1000} seconds: end that process.`,
      );
    }
    await sleep(retryEvery);
  }
}

/** What the socket named in a `postmaster.pid` says: our server, somebody else's, or nothing. */
type Answer = 'durable' | 'fragile' | 'stranger' | 'none';

/*
 * The proof that a server is ours: it reads the same postmaster.pid in its own data folder as we do in ours. That
 * holds when process ids are used again, and when the whole folder was moved while the server ran.
 */
async function ask(data: string, pidFile: PidFile): Promise<Answer> {
  if (!(await isPrivate(pidFile.socketDirectory, data))) return 'none';
  const client = new Client({
    host: pidFile.socketDirectory,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 5000,
    query_timeout: 5000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ ours: boolean; durable: boolean }>(
      `SELECT pg_read_file('postmaster.pid') = $1 AS ours, current_setting('fsync') = 'on' AS durable`,
      [pidFile.text],
    );
    if (rows[0]?.ours !== true) return 'stranger';
    return rows[0].durable ? 'durable' : 'fragile';
  } catch (error) {
    // A server that starts or stops says so; without an answer there may be no server at all.
    if (error instanceof DatabaseError && error.code !== '57P03') throw error;
    return 'none';
  } finally {
    await client.end().catch(() => {});
  }
}

/** Whether nobody but us and the owner of the data could have made this folder of sockets. */
async function isPrivate(socketDirectory: string, data: string): Promise<boolean> {
  if (socketDirectory === '') return false;
  const folder = await lstat(socketDirectory).catch(() => undefined);
  if (folder === undefined || !folder.isDirectory() || (folder.mode & 0o077) !== 0) return false;
  return folder.uid === process.getuid?.() || folder.uid === (await stat(data)).uid;
}
