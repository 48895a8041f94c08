import { execFile } from 'node:child_process';
import { chown, lchown, readFile, readdir, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const nobody = 65534;
const serviceUsers = ['postgres', 'node', 'app', 'nobody'];

/**
 * Under whose name PostgreSQL runs: our own, another user's, or our own dressed as `nobody` in a user namespace.
 *
 * PostgreSQL refuses to run as root. In a namespace the kernel still sees us, so folders closed to others stay open.
 */
export type RunAs =
  | { readonly kind: 'self' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace' };

/** A program with its arguments, as `child_process` wants them. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly identity: { readonly uid?: number; readonly gid?: number };
}

/** The command that runs `file` under another name. */
export function commandAs(runAs: RunAs, file: string, args: readonly string[]): Command {
  switch (runAs.kind) {
    case 'self':
      return { file, args, identity: {} };
    case 'user':
      return { file, args, identity: { uid: runAs.uid, gid: runAs.gid } };
    case 'namespace': {
      const mapped = [`--map-user=${nobody}`, `--map-group=${nobody}`];
      return { file: 'unshare', args: ['--user', ...mapped, '--', file, ...args], identity: {} };
    }
  }
}

/** The ways to run PostgreSQL worth trying, best first; `data` is a data folder made earlier, if there is one. */
export async function candidates(data?: string): Promise<RunAs[]> {
  const self = process.getuid?.();
  if (self !== 0) {
    return hasPasswordEntry() ? [{ kind: 'self' }] : [{ kind: 'namespace' }, { kind: 'self' }];
  }
  const users = await findServiceUsers();
  if (data === undefined) return [...users, { kind: 'namespace' }];
  const owner = await stat(data);
  return owner.uid === 0
    ? [{ kind: 'namespace' }, ...users]
    : [{ kind: 'user', uid: owner.uid, gid: owner.gid }, ...users, { kind: 'namespace' }];
}

/** Gives `directory` and all in it to the user PostgreSQL will run as. */
export async function giveTo(runAs: RunAs, directory: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const owner = runAs.kind === 'user' ? runAs : { uid: 0, gid: 0 };
  if ((await stat(directory)).uid === owner.uid) return;
  const entries = await readdir(directory, { recursive: true });
  await Promise.all(entries.map((entry) => lchown(join(directory, entry), owner.uid, owner.gid)));
  // Last, because its owner tells that all below it has been given away.
  await chown(directory, owner.uid, owner.gid);
}

/** Tries to write in `directory` and to start `postgres`; gives the major version, or why it failed. */
export async function tryOut(
  runAs: RunAs,
  places: { readonly postgres: string; readonly directory: string },
): Promise<{ readonly major: string } | { readonly failure: string }> {
  const script = 'test -w "$1" || { echo "$1 cannot be written" >&2; exit 1; }; exec "$2" --version';
  const command = commandAs(runAs, '/bin/sh', ['-c', script, 'sh', places.directory, places.postgres]);
  try {
    const { stdout } = await promisify(execFile)(command.file, command.args, {
      ...command.identity,
      cwd: '/',
    });
    const major = /(\d+)\.\d+/.exec(stdout)?.[1];
    return major === undefined ? { failure: `unexpected answer: ${stdout}` } : { major };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    return { failure: said.split('\n')[0] || String(error) };
  }
}

function hasPasswordEntry(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

async function findServiceUsers(): Promise<RunAs[]> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  const fields = lines.map((line) => line.split(':'));
  return serviceUsers.flatMap((name) => {
    const entry = fields.find((field) => field[0] === name);
    const uid = Number(entry?.[2]);
    const gid = Number(entry?.[3]);
    return uid > 0 && gid >= 0 ? [{ kind: 'user' as const, uid, gid }] : [];
  });
}
