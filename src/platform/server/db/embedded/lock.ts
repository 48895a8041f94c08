import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { EmbeddedPostgresError } from './error.ts';

const retryEvery = 25;
const busy = 5;

/** A lock on a file, held until `release`. */
export interface FileLock {
  release(): void;
}

/** Tries to hold `file` alone, and gives undefined at once where anybody else holds it. */
export function tryExclusive(file: string): FileLock | undefined {
  return hold(file, 'BEGIN EXCLUSIVE');
}

/** Waits until `file` can be held alone; fails after `patience` milliseconds. */
export async function acquireExclusive(file: string, patience = 300_000): Promise<FileLock> {
  return wait(() => hold(file, 'BEGIN EXCLUSIVE'), { file, patience });
}

/** Waits until `file` can be held together with others who share it; fails after `patience` milliseconds. */
export async function acquireShared(file: string, patience = 10_000): Promise<FileLock> {
  // A transaction takes its shared lock with the first read.
  return wait(() => hold(file, 'BEGIN; SELECT count(*) FROM sqlite_schema'), { file, patience });
}

/*
 * Node has no flock. An empty SQLite file does: its lock is the kernel's, so it is gone the moment the owner dies,
 * however it dies, and no process id has to be trusted.
 */
function hold(file: string, begin: string): FileLock | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Without this an exclusive transaction leaves a journal beside the file.
    database.exec('PRAGMA journal_mode = MEMORY');
    database.exec(begin);
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => database.close() };
}

async function wait(
  attempt: () => FileLock | undefined,
  limit: { file: string; patience: number },
): Promise<FileLock> {
  const deadline = performance.now() + limit.patience;
  for (;;) {
    const lock = attempt();
    if (lock !== undefined) return lock;
    if (performance.now() > deadline) {
      throw new EmbeddedPostgresError(
        `Another process has held ${limit.file} for ${Math.round(limit.patience / 1000)} seconds: end that Tiltre first.`,
      );
    }
    await sleep(retryEvery);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}
