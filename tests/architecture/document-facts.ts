import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { filesBelow, repository, textOf } from './source-tree.ts';

const folders = ['src', 'tests', 'scripts', 'db', 'docs', 'tsconfig', 'bench'];
const atRoot = readdirSync(repository, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);
const files = [...atRoot, ...folders.flatMap((folder) => filesBelow(folder))];
const scripts = (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts;

/** Commands of npm itself. */
const builtIn = new Set(['ci', 'exec', 'install', 'run']);
const named = /^(?!\/|dist\/)[\w.@/-]+$/;
const withEnding = /\.(tsx?|mjs|jsonc?|sql|md|css)$/;

/** Whether a path, as a document writes it, is of a file or folder: whole, or its last parts where that is enough. */
function isThere(path: string): boolean {
  const clean = path.replace(/\/$/, '');
  const isWhole = folders.includes(clean.split('/')[0] ?? '');
  return files.some(
    (file) => file === clean || file.startsWith(`${clean}/`) || (!isWhole && file.endsWith(`/${clean}`)),
  );
}

/** The files and folders that a document names, in code type or as links, and that do not exist. */
export function deadPaths(markdown: string, document: string): string[] {
  const inCode = [...markdown.matchAll(/`([^`\n]+)`/g)]
    .map(([, text = '']) => text)
    .filter((text) => named.test(text))
    .filter((text) => withEnding.test(text) || folders.some((folder) => text.startsWith(`${folder}/`)));
  const linked = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !target.includes(':'))
    .map((target) => posix.join(posix.dirname(document), target));
  return [...inCode.filter((path) => !isThere(path)), ...linked.filter((path) => !isThere(path))];
}

/** The commands of npm that a document names, in code type, and the package does not have. */
export function deadScripts(markdown: string): string[] {
  return [...markdown.matchAll(/(?<=`|^)npm (run )?([a-z][\w:-]*)/gm)]
    .filter(([, run, name = '']) => run !== undefined || !builtIn.has(name))
    .map(([, , name = '']) => name)
    .filter((name) => scripts[name] === undefined);
}

/** The rows of the tables whose first heading is this: first cell to the others. Fails where a first cell comes twice. */
export function tableRows(markdown: string, firstHeading: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  let inside = false;
  for (const line of markdown.split('\n')) {
    const [first, ...cells] = line.startsWith('|')
      ? line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
      : [];
    if (first === undefined) inside = false;
    else if (first === firstHeading) inside = true;
    else if (inside && !/^-+$/.test(first)) {
      if (rows.has(first)) throw new Error(`${first} stands in a table twice`);
      rows.set(first, cells);
    }
  }
  return rows;
}
