import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The parser's program and what it must be able to read to run. */
export interface ParserProgram {
  readonly script: string;
  /** Folders and files with code; no data is among them. */
  readonly code: readonly string[];
}

/** Finds the parser's program: beside the bundle that runs, or in the sources where there is none. */
export function parserProgram(): ParserProgram {
  const here = fileURLToPath(import.meta.url);
  const bundle = /^.*[\\/]dist[\\/]server(?=[\\/])/.exec(here)?.[0];
  const root = bundle === undefined ? join(dirname(here), '../../../..') : join(bundle, '../..');
  const own =
    bundle === undefined ? [join(root, 'src/platform'), join(root, 'src/entry/parser.ts')] : [bundle];
  const [script] = bundle === undefined ? own.slice(1) : [join(bundle, 'parser.js')];
  if (script === undefined || !existsSync(script)) throw new Error('the parser is not among the built files');
  return { script, code: [...own, join(root, 'node_modules'), join(root, 'package.json')] };
}

/**
 * The flags under which a parser runs: it reads its own code and nothing else, writes no file, and reaches neither
 * network nor other programs.
 */
export const confined = ({
  code,
  memoryBytes,
}: Pick<ParserProgram, 'code'> & { readonly memoryBytes: number }): readonly string[] => [
  '--permission',
  ...code.map((path) => `--allow-fs-read=${path}`),
  `--max-old-space-size=${Math.floor(memoryBytes / (1024 * 1024))}`,
  '--disallow-code-generation-from-strings',
];
