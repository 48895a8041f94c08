import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The paths of all files below a folder, relative to the repository and sorted; none when it does not exist. */
export function filesBelow(folder: string, base: string = repository): string[] {
  const start = join(base, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

/** Whether a path is of code that the compiler reads. */
export const isCode = (path: string): boolean => /\.tsx?$/.test(path);

/** Whether a path is of a test. */
export const isTest = (path: string): boolean => /\.test\.tsx?$|^tests\//.test(path);

/** Whether a path is of a file that a program writes. */
export const isGenerated = (path: string): boolean => /\.generated\.|^db\/schema\.sql$/.test(path);

/** The modules, lower ones first. */
export const moduleOrder = JSON.parse(textOf('tests/architecture/module-order.json')) as readonly string[];

/** The name of the module that a path lies in. */
export function moduleOf(path: string): string | undefined {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1];
}
