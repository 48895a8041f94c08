import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantedTree } from './planted-tree.ts';
import type { Plants, PlantedTree } from './planted-tree.ts';
import { filesBelow, isCode, isTest } from './source-tree.ts';

// Laws 1 and 2 as the compiler holds them. The other halves are in boundaries.canary.test.ts and
// lint.canary.test.ts.

const homes = {
  core: 'src/modules/help/domain/canary',
  view: 'src/modules/help/site/canary',
  client: 'src/modules/help/site/canary',
  server: 'src/modules/help/server/canary',
  admin: 'src/modules/help/admin/canary',
} as const;
type Project = keyof typeof homes;
const projects = Object.keys(homes) as Project[];

const fileOf = (project: Project, name: string): string =>
  `${homes[project]}-${name}${project === 'client' ? '.client' : ''}.ts`;

/** Which projects each may import, by the table in ARCHITECTURE.md. */
const references: Record<Project, readonly Project[]> = {
  core: [],
  view: ['core'],
  client: ['core'],
  server: ['core', 'view'],
  admin: ['core'],
};

const forbiddenGlobals: Record<Project, readonly string[]> = {
  core: ['process', 'Buffer', 'window', 'document', 'fetch', 'crypto', 'setTimeout', 'console'],
  view: ['process', 'Buffer', 'window', 'document'],
  client: ['process', 'Buffer'],
  server: ['window', 'document', 'alert'],
  admin: ['process', 'Buffer'],
};

const globalPlants: Plants = Object.fromEntries(
  projects.map((project) => [
    fileOf(project, 'runtime'),
    forbiddenGlobals[project].map((name) => `export const of_${name} = ${name};\n`).join(''),
  ]),
);
const flagPlants: Plants = {
  'src/modules/help/domain/canary-target.ts': 'export const target = 1;\nexport type Target = 1;\n',
  'src/modules/help/domain/canary-builtin.ts': "export { readFileSync } from 'node:fs';\n",
  'src/modules/help/domain/canary-extension.ts': "export { target } from './canary-target';\n",
  'src/modules/help/domain/canary-unresolved.ts':
    "export { target } from '#modules/help/domain/nowhere.ts';\n",
  'src/modules/help/domain/canary-index.ts': 'export const first = (list: string[]): string => list[0];\n',
  'src/modules/help/domain/canary-optional.ts': 'export const x: { a?: string } = { a: undefined };\n',
  'src/modules/help/domain/canary-record.ts': 'export const f = (x: Record<string, 1>) => x.a;\n',
  'src/modules/help/domain/canary-enum.ts': 'export enum Wrong { A }\n',
  'src/modules/help/domain/canary-type-import.ts':
    "import { Target } from './canary-target.ts';\nexport const t: Target = 1;\n",
  'src/modules/help/domain/canary-override.ts':
    'class A { f(): void {} }\nexport class B extends A { f(): void {} }\n',
};

const pairs = projects.flatMap((from) =>
  projects.filter((to) => to !== from && !references[from].includes(to)).map((to) => ({ from, to })),
);
const targetPlants: Plants = Object.fromEntries(
  pairs.map(({ from, to }) => [fileOf(to, `for-${from}`), `export const target = '${to}';\n`]),
);
const importPlants: Plants = Object.fromEntries(
  pairs.map(({ from, to }) => [
    fileOf(from, `imports-${to}`),
    `export { target } from '#${fileOf(to, `for-${from}`).slice('src/'.length)}';\n`,
  ]),
);

let tree: PlantedTree;
beforeAll(() => {
  tree = plantedTree();
});
afterAll(() => {
  tree.remove();
});

/** The codes of the errors that the compiler reports at a file. */
function errorsAt(report: string, path: string): string[] {
  return report
    .split('\n')
    .filter((line) => line.startsWith(`${path}(`))
    .map((line) => /error (TS\d+)/.exec(line)?.[1] ?? line);
}

describe('Law 1: the compiler keeps every project to its runtime', () => {
  let report = '';
  beforeAll(() => {
    const plants = { ...globalPlants, ...flagPlants };
    tree.plant(plants);
    report = tree.run('tsc', ['-b', '--pretty', 'false']);
  });
  afterAll(() => {
    tree.uproot({ ...globalPlants, ...flagPlants });
  });

  test.each(projects)('%s knows none of the globals of other runtimes', (project) => {
    const errors = errorsAt(report, fileOf(project, 'runtime'));
    expect(errors).toHaveLength(forbiddenGlobals[project].length);
  });

  test.each([
    ['builtin', 'TS2591'],
    ['extension', 'TS2835'],
    ['unresolved', 'TS2307'],
    ['index', 'TS2322'],
    ['optional', 'TS2375'],
    ['record', 'TS4111'],
    ['enum', 'TS1294'],
    ['type-import', 'TS1484'],
    ['override', 'TS4114'],
  ])('a planted mistake with %s is %s', (name, code) => {
    expect(errorsAt(report, `src/modules/help/domain/canary-${name}.ts`)).toContain(code);
  });

  test('the compiler saw every file of src once, in one project', () => {
    const seen = filesBelow('.cache/types', tree.folder)
      .filter((path) => path.endsWith('.d.ts'))
      .map((path) => /^\.cache\/types\/[^/]+\/(src\/.*)\.d\.ts$/.exec(path)?.[1])
      .filter((path) => path !== undefined);
    const there = filesBelow('src', tree.folder).filter((path) => isCode(path));
    expect(there.filter(isTest).length).toBeGreaterThan(0);
    expect(seen.toSorted()).toEqual(there.map((path) => path.replace(/\.tsx?$/, '')).toSorted());
  });
});

describe('Law 2: the compiler keeps the layers apart', () => {
  let report = '';
  beforeAll(() => {
    tree.plant({ ...targetPlants, ...importPlants });
    report = tree.run('tsc', ['-b', '--pretty', 'false']);
  });

  test.each(pairs)('$from cannot import $to', ({ from, to }) => {
    expect(errorsAt(report, fileOf(from, `imports-${to}`))).toContain('TS6307');
  });

  test('every pair of projects that the table does not join is tried', () => {
    expect(pairs).toHaveLength(20 - Object.values(references).flat().length);
  });
});
