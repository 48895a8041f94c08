import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from './source-tree.ts';

const notCopied = new Set(['node_modules', '.git', '.cache', '.tiltre', 'dist', 'output']);
const LONGEST_RUN_MS = 110_000;

/** Files to write into a planted tree, by path. */
export type Plants = Readonly<Record<string, string>>;

/** A copy of the repository under its real configurations, in which violations can be planted. */
export interface PlantedTree {
  readonly folder: string;
  /** Writes files, over those that are there. */
  plant(files: Plants): void;
  /** Writes files that others need to find, where the repository has none. */
  plantMissing(files: Plants): void;
  uproot(files: Plants): void;
  /** Runs a program of the package and gives what it printed; it is expected to find fault. */
  run(program: string, args: readonly string[]): string;
  remove(): void;
}

/** Copies the repository to a temporary folder, with the installed packages linked. */
export function plantedTree(): PlantedTree {
  const folder = mkdtempSync(join(tmpdir(), 'planted-tree-'));
  for (const name of readdirSync(repository)) {
    if (notCopied.has(name)) continue;
    cpSync(join(repository, name), join(folder, name), {
      recursive: true,
      filter: (path) => !notCopied.has(path.slice(path.lastIndexOf('/') + 1)),
    });
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const plant = (files: Plants): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  return {
    folder,
    plant,
    plantMissing: (files) => {
      plant(Object.fromEntries(Object.entries(files).filter(([path]) => !existsSync(join(folder, path)))));
    },
    uproot: (files) => {
      for (const path of Object.keys(files)) rmSync(join(folder, path), { force: true });
    },
    run: (program, args) => runProgram(folder, program, args),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runProgram(folder: string, program: string, args: readonly string[]): string {
  const result = spawnSync(join(folder, 'node_modules/.bin', program), args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(folder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` },
    maxBuffer: 256 * 1024 * 1024,
    timeout: LONGEST_RUN_MS,
    killSignal: 'SIGKILL',
  });
  if (result.error !== undefined) throw result.error;
  if (result.signal !== null || result.stdout === '') {
    throw new Error(`${program} ended without a report: ${result.signal ?? ''} ${result.stderr}`);
  }
  return result.stdout;
}
