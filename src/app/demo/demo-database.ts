import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findAccount } from '#modules/identity/server/index.ts';
import { dropDatabase, ensureDatabase } from '#platform/server/db/embedded/index.ts';
import { createDatabase, createPool, type Database, sql } from '#platform/server/db/index.ts';
import { markInstallation } from '#platform/server/db/installation-kind.ts';
import { migrate } from '#platform/server/db/migrate/index.ts';
import type { FileStore } from '#platform/server/storage/index.ts';
import type { SetClock } from './calendar.ts';
import { demoAccount } from './demo-accounts.ts';

/** The embedded database of a demonstration, and where it is noted which account was loaded to the end. */
export interface DemoDatabase {
  /** The address for its owner. */
  readonly adminUrl: string;
  /** A file outside the database that holds the id of the account that is whole. */
  readonly markerFile: string;
  readonly log: { info(message: string): void };
}

const TURN = 7_310_022;

/**
 * Runs work while no other start on the same server does: whoever comes second finds a whole demonstration. The turn
 * ends with the process, however it ends.
 */
export async function inTurn<T>(serverUrl: string, work: () => Promise<T>): Promise<T> {
  const pool = createPool({ url: serverUrl, max: 1, name: 'tiltre demo turn', onError: () => {} });
  try {
    const client = await pool.connect();
    try {
      await client.query('set statement_timeout = 0');
      await client.query('select pg_advisory_lock($1)', [TURN]);
      return await work();
    } finally {
      // Closing the connection gives the turn back.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

/** Brings the database of a demonstration up to date. One that an interrupted start left half-filled is made anew. */
export async function prepareDemoDatabase(demo: DemoDatabase, files: FileStore): Promise<void> {
  await bringUpToDate(demo);
  const half = await findHalfLoaded(demo);
  if (half === undefined) return;
  demo.log.info('An earlier start was interrupted while it loaded the demo: making the database anew');
  for (const key of half.fileKeys) await files.remove(key);
  await dropDatabase(demo.adminUrl);
  await bringUpToDate(demo);
}

async function bringUpToDate({ adminUrl, log }: DemoDatabase): Promise<void> {
  await ensureDatabase(adminUrl);
  await migrate({ adminUrl, log });
  await markInstallation(adminUrl, 'demo');
}

/** The files of a demo account that is there without being noted as whole; undefined where all is well. */
async function findHalfLoaded(
  demo: DemoDatabase,
): Promise<{ readonly fileKeys: readonly string[] } | undefined> {
  const whole = await readFile(demo.markerFile, 'utf8').catch(() => undefined);
  return asOwner(demo.adminUrl, (owner) =>
    owner.read(null, async (tx) => {
      const account = await findAccount(tx, demoAccount.slug);
      if (account === undefined || account.id === whole) return undefined;
      const rows = await tx.db
        .selectFrom('storedFile')
        .select('key')
        .where('accountId', '=', account.id)
        .execute();
      return { fileKeys: rows.map(({ key }) => key) };
    }),
  );
}

/** Notes that an account was loaded to the end; until then every start begins anew. */
export async function markWhole({ markerFile }: DemoDatabase, accountId: string): Promise<void> {
  await mkdir(dirname(markerFile), { recursive: true, mode: 0o700 });
  const partial = `${markerFile}.${process.pid}.partial`;
  await writeFile(partial, accountId, { mode: 0o600 });
  await rename(partial, markerFile);
}

/** Runs work with the clock of a demonstration's database in hand. */
export const withClock = <T>(
  { adminUrl }: DemoDatabase,
  work: (setClock: SetClock) => Promise<T>,
): Promise<T> =>
  asOwner(adminUrl, (owner) =>
    work(async (instant) => {
      const offset =
        instant === 'real'
          ? sql`interval '0'`
          : sql`clock_offset + (${instant.toString()}::timestamptz - app.now())`;
      await owner.write(null, (tx) =>
        sql`update app.installation set clock_offset = ${offset}`.execute(tx.db),
      );
    }),
  );

async function asOwner<T>(adminUrl: string, work: (owner: Database) => Promise<T>): Promise<T> {
  const owner = createDatabase(
    createPool({ url: adminUrl, max: 1, name: 'tiltre demo owner', onError: () => {} }),
  );
  try {
    return await work(owner);
  } finally {
    await owner.close();
  }
}
