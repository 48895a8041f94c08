import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './error.ts';
import { commandAs } from './run-as.ts';
import type { RunAs } from './run-as.ts';
import { serverEnvironment } from './server.ts';

const flags = [
  '--username=postgres',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];

/** Makes an empty folder beside `data`, under the name by which an unfinished one is known. */
export async function createUnfinished(data: string): Promise<string> {
  const unfinished = `${data}.unfinished-${randomUUID()}`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await chmod(unfinished, 0o700);
  return unfinished;
}

/** Removes what starts that were killed half-way left beside `data`; only for the holder of the start lock. */
export async function removeUnfinished(data: string): Promise<void> {
  const parent = dirname(data);
  const entries = await readdir(parent).catch(() => []);
  const left = entries.filter((entry) => entry.startsWith(`${basename(data)}.unfinished-`));
  // An initdb whose parent was killed may write there for a moment yet.
  const patiently = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  await Promise.all(left.map((entry) => rm(join(parent, entry), patiently)));
}

/** Makes a database cluster in the empty folder `unfinished`, then renames it to `data`: all of it is there or none. */
export async function initialise(options: {
  readonly runAs: RunAs;
  readonly native: string;
  readonly unfinished: string;
  readonly data: string;
  readonly durable: boolean;
}): Promise<void> {
  const { runAs, native, unfinished, data, durable } = options;
  const args = [...flags, ...(durable ? [] : ['--no-sync']), '-D', unfinished];
  const command = commandAs(runAs, join(native, 'bin', 'initdb'), args);
  try {
    await promisify(execFile)(command.file, command.args, {
      ...command.identity,
      cwd: '/',
      env: serverEnvironment(),
    });
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw new EmbeddedPostgresError(describe(error, data), { cause: error });
  }
  await rename(unfinished, data);
  if (durable) await syncDirectory(dirname(data));
}

function describe(error: unknown, data: string): string {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  if (/No space left on device/.test(output)) {
    return `There is no space left for the database in ${dirname(data)}: free at least 200 MB and start again.`;
  }
  const lines = output.split('\n');
  const said = lines.find((line) => /error|FATAL|PANIC/.test(line)) ?? lines[0] ?? '';
  return `The database could not be created in ${data}: ${said.trim() || String(error)}`;
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
