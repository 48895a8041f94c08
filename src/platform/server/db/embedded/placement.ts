import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { completeBinaries, copyBinaries, findNativeDirectory } from './binaries.ts';
import { EmbeddedPostgresError } from './error.ts';
import { createUnfinished } from './initialise.ts';
import { candidates, giveTo, tryOut } from './run-as.ts';
import type { RunAs } from './run-as.ts';

/** Where the data and the programs lie, and under whose name they run. */
export interface Placement {
  readonly runAs: RunAs;
  readonly native: string;
  readonly data: string;
  /** The empty folder to make the cluster in, where there is no data yet. */
  readonly unfinished: string | undefined;
}

const pointerName = 'data-location';

/** The data folder of `directory`: inside it, or elsewhere where root had to put it. */
export async function locateData(directory: string): Promise<string> {
  const pointer = await readFile(join(directory, pointerName), 'utf8').catch(() => '');
  return pointer.trim() || join(directory, 'data');
}

/** Finds a way to run PostgreSQL on `directory`; fails, with the reasons, where there is none. */
export async function place(
  directory: string,
  options: { readonly native?: string | undefined; readonly spare: string },
): Promise<Placement> {
  const native = await completeBinaries(options.native ?? findNativeDirectory(), directory);
  const data = await locateData(directory);
  if (dirname(data) !== directory) return placeElsewhere({ native, data, spare: options.spare });

  const made = await isMade(data);
  const result = await tryAll(native, data, made);
  if ('placement' in result) return result.placement;
  if (process.getuid?.() !== 0 || made) throw refusal(data, result.failures);

  const elsewhere = join(options.spare, `postgres-${randomUUID()}`, 'data');
  const placement = await placeElsewhere({ native, data: elsewhere, spare: options.spare });
  await writeFile(join(directory, pointerName), `${elsewhere}\n`);
  return placement;
}

/** Root in a home closed to others, without namespaces: programs and data go where a service user may enter. */
async function placeElsewhere(places: { native: string; data: string; spare: string }): Promise<Placement> {
  const { native, data, spare } = places;
  const home = dirname(data);
  await mkdir(home, { recursive: true });
  await Promise.all([spare, home].map((folder) => chmod(folder, 0o755)));
  const result = await tryAll(await copyBinaries(native, spare), data, await isMade(data));
  if ('placement' in result) return result.placement;
  throw refusal(data, result.failures);
}

async function tryAll(
  native: string,
  data: string,
  made: boolean,
): Promise<{ placement: Placement } | { failures: string[] }> {
  const unfinished = made ? undefined : await createUnfinished(data);
  const directory = unfinished ?? data;
  const failures: string[] = [];
  for (const runAs of await candidates(made ? data : undefined)) {
    const result = await attempt(runAs, native, directory);
    if ('failure' in result) {
      failures.push(result.failure);
      continue;
    }
    if (made) await checkVersion(data, result.major);
    return { placement: { runAs, native, data, unfinished } };
  }
  if (unfinished !== undefined) await rm(unfinished, { recursive: true, force: true });
  return { failures };
}

async function attempt(
  runAs: RunAs,
  native: string,
  directory: string,
): Promise<{ readonly major: string } | { readonly failure: string }> {
  try {
    await giveTo(runAs, directory);
  } catch (error) {
    return { failure: String(error) };
  }
  return tryOut(runAs, { postgres: join(native, 'bin', 'postgres'), directory });
}

async function checkVersion(data: string, major: string): Promise<void> {
  const made = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  if (made === major) return;
  throw new EmbeddedPostgresError(
    `The data in ${data} was made by PostgreSQL ${made} and this Tiltre brings PostgreSQL ${major}: use the Tiltre that made it, or move the folder away to begin anew.`,
  );
}

function refusal(data: string, failures: readonly string[]): EmbeddedPostgresError {
  const reasons = [...new Set(failures)].join('; ');
  const whose = process.getuid?.() === 0 ? 'as another user than root' : 'as this user';
  return new EmbeddedPostgresError(
    `PostgreSQL cannot be run ${whose} on ${data} (${reasons}): start Tiltre as an ordinary user, or set DATABASE_URL and DATABASE_ADMIN_URL to a PostgreSQL server.`,
  );
}

async function isMade(data: string): Promise<boolean> {
  return stat(data).then(
    () => true,
    () => false,
  );
}
