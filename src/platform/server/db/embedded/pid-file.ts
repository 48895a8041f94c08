import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { systemCode } from './error.ts';

/** Above every process id the kernels we run on can give. */
const noProcess = 4_194_305;

/** What a server wrote about itself in `postmaster.pid`. */
export interface PidFile {
  readonly text: string;
  readonly pid: number;
  readonly socketDirectory: string;
  readonly ready: boolean;
}

/** Reads `postmaster.pid`; undefined where there is none, or only a half written one. */
export async function readPidFile(data: string): Promise<PidFile | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { text, pid, socketDirectory: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
}

/** Whether the process of this id is a server of `data`, and not a stranger that got a dead server's id. */
export async function isServerOf(data: string, pid: number): Promise<boolean> {
  return isAlive(pid) && (await commandLine(pid)).includes(data);
}

/** Whether a process of this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/**
 * Makes a dead server's file harmless when its id belongs to another process by now, which PostgreSQL would take for
 * a living server. The rest of the file stays: PostgreSQL looks there for memory that orphans of that server still use.
 */
export async function disown(data: string, pidFile: PidFile): Promise<void> {
  await writeFile(join(data, 'postmaster.pid'), pidFile.text.replace(/^\d+/, `${noProcess}`));
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', `${pid}`]).catch(() => ({
    stdout: '',
  }));
  return stdout;
}
