import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantedTree } from './planted-tree.ts';
import type { Plants, PlantedTree } from './planted-tree.ts';
import { filesBelow, isCode, moduleOrder } from './source-tree.ts';

// Laws 2, 3 and 4 as dependency-cruiser holds them. The other halves are in compiler.canary.test.ts and
// lint.canary.test.ts.

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

/** One import that breaks one rule. */
interface Violation {
  readonly rule: string;
  readonly in: string;
  readonly imports: string;
}

const breaks = (rule: string, file: string, imports: string): Violation => ({ rule, in: file, imports });

const layers: readonly Violation[] = [
  breaks('core-imports-core', 'platform/core/canary-a.ts', '#platform/server/canary.ts'),
  breaks('domain-imports-domain', 'modules/help/domain/canary-a.ts', '#modules/help/contract/canary.ts'),
  breaks('contract-imports-domain', 'modules/help/contract/canary-a.ts', '#modules/help/server/canary.ts'),
  breaks('messages-import-contract', 'modules/help/messages/canary-a.ts', '#modules/help/site/canary.tsx'),
  breaks('platform-view-imports-core', 'platform/view/canary-a.tsx', '#platform/admin/canary.tsx'),
  breaks('emails-import-contract', 'modules/help/emails/canary-a.tsx', '#modules/help/server/canary.ts'),
  breaks('site-imports-contract', 'modules/help/site/canary-a.tsx', '#modules/help/server/canary.ts'),
  breaks(
    'browser-scripts-import-contract',
    'modules/help/site/canary-a.client.ts',
    '#platform/view/canary.tsx',
  ),
  breaks('platform-admin-imports-core', 'platform/admin/canary-a.tsx', '#platform/server/canary.ts'),
  breaks('admin-imports-contract', 'modules/help/admin/canary-a.tsx', '#modules/help/server/canary.ts'),
  breaks('platform-server-imports-no-screens', 'platform/server/canary-a.ts', '#platform/admin/canary.tsx'),
  breaks('server-imports-no-screens', 'modules/help/server/canary-a.ts', '#modules/help/admin/canary.tsx'),
  breaks('app-imports-no-screens', 'app/canary-a.ts', '#modules/help/admin/index.ts'),
  breaks(
    'browser-scripts-are-entries',
    'modules/help/site/canary-b.tsx',
    '#modules/help/site/canary.client.ts',
  ),
];

const purity: readonly Violation[] = [
  breaks('domain-and-messages-import-no-package', 'modules/help/domain/canary-b.ts', 'zod'),
  breaks('domain-and-messages-import-no-package', 'modules/help/messages/canary-b.ts', 'node:fs'),
  breaks('contract-and-core-import-zod-alone', 'modules/help/contract/canary-b.ts', 'node:crypto'),
  breaks('contract-and-core-import-zod-alone', 'platform/core/canary-b.ts', 'react'),
];

const modules: readonly Violation[] = [
  breaks(
    'modules-are-entered-through-doors',
    'modules/workspace/server/canary-a.ts',
    '#modules/help/server/canary.ts',
  ),
  breaks(
    'modules-are-entered-through-doors',
    'modules/workspace/server/canary-b.ts',
    '../../help/domain/canary.ts',
  ),
  breaks('doors-stand-outside-modules-too', 'app/canary-b.ts', '#modules/help/server/canary.ts'),
  breaks('modules-are-declared', 'modules/canary/domain/canary.ts', '#platform/core/canary.ts'),
  breaks(
    'platform-knows-nothing-about-recruiting',
    'platform/server/canary-b.ts',
    '#modules/help/domain/index.ts',
  ),
  breaks('modules-do-not-know-the-composition', 'modules/help/server/canary-b.ts', '#app/canary.ts'),
  breaks('nothing-imports-an-entry', 'app/canary-c.ts', '../entry/canary.ts'),
  ...moduleOrder.slice(1).map((above, position) => {
    const name = moduleOrder[position] ?? '';
    return breaks(
      `${name}-is-below`,
      `modules/${name}/server/canary-up.ts`,
      `#modules/${above}/server/index.ts`,
    );
  }),
  breaks('accounts-is-below', 'modules/accounts/domain/canary-up.ts', '#modules/workspace/domain/index.ts'),
];

const packages: readonly Violation[] = [
  breaks('only-platform-server-db-imports-the-driver', 'platform/server/canary-c.ts', 'pg'),
  breaks('only-platform-server-db-imports-the-driver', 'modules/help/server/canary-c.ts', 'kysely'),
  breaks('code-does-not-import-tests', 'app/canary-d.ts', '#tests/architecture/source-tree.ts'),
  breaks('code-does-not-import-development-packages', 'app/canary-e.ts', 'vitest'),
  breaks('packages-are-listed', 'app/canary-f.ts', 'ajv'),
  breaks('imports-resolve', 'app/canary-g.ts', '#app/canary-nowhere.ts'),
  breaks('no-circles', 'app/canary-circle-a.ts', './canary-circle-b.ts'),
];

const violations = [...layers, ...purity, ...modules, ...packages];

const targets: Plants = Object.fromEntries(
  [
    ...['core/canary.ts', 'server/canary.ts', 'view/canary.tsx', 'admin/canary.tsx'].map(
      (x) => `platform/${x}`,
    ),
    ...['domain/canary.ts', 'contract/canary.ts', 'server/canary.ts', 'site/canary.tsx'].map(
      (x) => `modules/help/${x}`,
    ),
    ...['admin/canary.tsx', 'admin/index.ts', 'site/canary.client.ts'].map((x) => `modules/help/${x}`),
    ...moduleOrder.flatMap((name) => [`modules/${name}/server/index.ts`, `modules/${name}/domain/index.ts`]),
    'app/canary.ts',
    'entry/canary.ts',
  ].map((path) => [`src/${path}`, 'export const target = 1;\n']),
);

const allowed: readonly Violation[] = [
  breaks('nothing', 'modules/help/domain/canary-fine.ts', '#modules/accounts/domain/index.ts'),
  breaks('nothing', 'modules/help/server/canary-fine.ts', '#modules/help/domain/canary.ts'),
  breaks('nothing', 'modules/help/contract/canary-fine.ts', 'zod'),
  breaks('nothing', 'platform/server/db/canary-fine.ts', 'pg'),
  breaks('nothing', 'app/canary-fine.ts', '#modules/help/server/index.ts'),
  breaks('nothing', 'modules/accounts/server/canary-fine.int.test.ts', '#modules/help/server/index.ts'),
];

const circle: Plants = {
  'src/app/canary-circle-a.ts': "import { b } from './canary-circle-b.ts';\nexport const a: number = b;\n",
  'src/app/canary-circle-b.ts': "import { a } from './canary-circle-a.ts';\nexport const b: number = a;\n",
};
const plantsOf = (list: readonly Violation[]): Plants =>
  Object.fromEntries(list.map(({ in: file, imports }) => [`src/${file}`, `export * from '${imports}';\n`]));

let tree: PlantedTree;
let report: Report;
beforeAll(() => {
  tree = plantedTree();
  tree.plantMissing(targets);
  tree.plant({ ...plantsOf(violations), ...plantsOf(allowed), ...circle });
  const configuration = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'];
  report = JSON.parse(tree.run('depcruise', configuration)) as Report;
});
afterAll(() => {
  tree.remove();
});

const rulesBrokenBy = (file: string): string[] =>
  report.summary.violations.filter(({ from }) => from === `src/${file}`).map(({ rule }) => rule.name);

test.each(violations)(
  'Laws 2, 3 and 4: $rule is reported where $in imports $imports',
  ({ rule, in: file }) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  },
);

test.each(allowed)('Laws 2, 3 and 4: $in may import $imports', ({ in: file }) => {
  expect(report.modules.map(({ source }) => source)).toContain(`src/${file}`);
  expect(rulesBrokenBy(file)).toEqual([]);
});

test('every rule of the configuration has a planted violation', () => {
  const rules = report.summary.ruleSetUsed.forbidden.map(({ name }) => name);
  const planted = new Set(violations.map(({ rule }) => rule));
  expect(rules.filter((rule) => !planted.has(rule))).toEqual([]);
  expect(rules.length).toBeGreaterThan(moduleOrder.length);
});

test('dependency-cruiser saw every file of src', () => {
  const seen = report.modules.map(({ source }) => source).filter((path) => path.startsWith('src/'));
  expect(seen.filter(isCode).toSorted()).toEqual(filesBelow('src', tree.folder).filter(isCode));
});
