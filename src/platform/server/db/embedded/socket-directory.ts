import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { RunAs } from './run-as.ts';

const prefix = 'tiltre-pg-';
// A socket's path may have 107 bytes on Linux and 103 on macOS.
const longestPath = 103;

/** Makes the folder, open to its owner alone, that holds a server's socket. */
export async function createSocketDirectory(runAs: RunAs): Promise<string> {
  const directory = await mkdtemp(join(chooseTemporary(runAs), prefix));
  if (runAs.kind === 'user') await chown(directory, runAs.uid, runAs.gid);
  return directory;
}

/** Removes a folder that `createSocketDirectory` made, with what a killed server left there. */
export async function removeSocketDirectory(directory: string): Promise<void> {
  if (!basename(directory).startsWith(prefix)) return;
  await rm(directory, { recursive: true, force: true });
}

function chooseTemporary(runAs: RunAs): string {
  // Our own temporary folder may be closed to the other user.
  if (runAs.kind === 'user') return '/tmp';
  const example = join(tmpdir(), `${prefix}XXXXXX`, '.s.PGSQL.5432');
  return Buffer.byteLength(example) <= longestPath ? tmpdir() : '/tmp';
}
