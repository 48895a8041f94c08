import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantedTree } from './planted-tree.ts';
import type { PlantedTree } from './planted-tree.ts';
import { filesBelow, isGenerated } from './source-tree.ts';

// Law 1 as oxlint holds it (no clock, no dice), and what else every file owes.

interface Report {
  readonly number_of_files: number;
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

/** One file that breaks one rule. */
interface Mistake {
  readonly rule: string;
  readonly in: string;
  readonly text: string;
}

const mistake = (rule: string, file: string, text: string): Mistake => ({ rule, in: file, text });

const globals = 'eslint(no-restricted-globals)';
const properties = 'eslint(no-restricted-properties)';
const pureFolders = [
  'platform/core',
  'modules/help/domain',
  'modules/help/contract',
  'modules/help/messages',
];
const everywhere = [...pureFolders, 'modules/help/server', 'modules/help/admin', 'platform/view', 'entry'];

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const mistakes: readonly Mistake[] = [
  ...pureFolders.flatMap((folder) => [
    mistake(properties, `${folder}/canary-now.ts`, 'export const now = Temporal.Now.instant();'),
    mistake(properties, `${folder}/canary-now-taken.ts`, 'export const { Now } = Temporal;'),
  ]),
  ...everywhere.flatMap((folder) => [
    mistake(globals, `${folder}/canary-date.ts`, 'export const today = new Date();'),
    mistake(globals, `${folder}/canary-date-now.ts`, 'export const today = Date.now();'),
    mistake('typescript(no-restricted-types)', `${folder}/canary-date-type.ts`, 'export type Day = Date;'),
    mistake(properties, `${folder}/canary-random.ts`, 'export const dice = Math.random();'),
    mistake(properties, `${folder}/canary-random-taken.ts`, 'export const { random } = Math;'),
  ]),
  mistake('typescript(no-explicit-any)', 'app/canary-any.ts', 'export const x: any = 1;'),
  mistake(
    'typescript(no-unsafe-assignment)',
    'app/canary-hidden-any.ts',
    "export function f(): void { const x = JSON.parse('1'); void x; }",
  ),
  mistake(
    'typescript(no-floating-promises)',
    'app/canary-floating.ts',
    'export function f(): void { Promise.resolve(1); }',
  ),
  mistake('import(no-default-export)', 'app/canary-default.ts', 'const x = 1;\nexport default x;'),
  mistake('eslint(no-eval)', 'app/canary-eval.ts', "export const x: unknown = eval('1');"),
  mistake('eslint(no-new-func)', 'app/canary-function.ts', "export const x: unknown = new Function('1');"),
  mistake('eslint(no-console)', 'app/canary-console.ts', 'export function f(): void { console.log(1); }'),
  mistake(
    'eslint(max-params)',
    'app/canary-parameters.ts',
    'export const f = (a: 1, b: 1, c: 1, d: 1): readonly number[] => [a, b, c, d];',
  ),
  mistake(
    'eslint(max-lines)',
    'app/canary-long.ts',
    lines(301, (index) => `export const x${index} = 1;`),
  ),
  mistake(
    'import(max-dependencies)',
    'app/canary-imports.ts',
    lines(21, (index) => `import { x as x${index} } from '#app/x${index}.ts';\nexport { x${index} };`),
  ),
  mistake(
    'react(no-danger)',
    'modules/help/site/canary-danger.tsx',
    "export const X = () => <div dangerouslySetInnerHTML={{ __html: '' }} />;",
  ),
  mistake('eslint(no-restricted-imports)', 'app/canary-vm.ts', "export { runInNewContext } from 'node:vm';"),
  mistake(
    'eslint(no-restricted-imports)',
    'modules/help/contract/canary-zod.ts',
    "export { z } from 'zod/mini';",
  ),
];

const fine: readonly Mistake[] = [
  mistake(
    'react(no-danger)',
    'platform/view/sanitised-html.tsx',
    mistakes.find(({ rule }) => rule === 'react(no-danger)')?.text ?? '',
  ),
  mistake('eslint(no-console)', 'entry/canary-console.ts', 'export function f(): void { console.log(1); }'),
  mistake(properties, 'platform/server/canary-clock.ts', 'export const now = Temporal.Now.instant();'),
];

let tree: PlantedTree;
let report: Report;
beforeAll(() => {
  tree = plantedTree();
  tree.plant(
    Object.fromEntries([...mistakes, ...fine].map(({ in: file, text }) => [`src/${file}`, `${text}\n`])),
  );
  report = JSON.parse(tree.run('oxlint', ['--format', 'json'])) as Report;
});
afterAll(() => {
  tree.remove();
});

const rulesBrokenBy = (file: string): string[] =>
  report.diagnostics.filter(({ filename }) => filename === `src/${file}`).map(({ code }) => code);

test.each(mistakes)('Law 1: $rule is reported in $in', ({ rule, in: file }) => {
  expect(rulesBrokenBy(file)).toContain(rule);
});

test.each(fine)('$rule is not reported in $in', ({ rule, in: file }) => {
  expect(rulesBrokenBy(file)).not.toContain(rule);
});

test('oxlint saw every file of code', () => {
  const code = filesBelow('.', tree.folder).filter(
    (path) => /\.[cm]?[jt]sx?$/.test(path) && !path.startsWith('node_modules/') && !isGenerated(path),
  );
  expect(report.number_of_files).toBe(code.length);
});
