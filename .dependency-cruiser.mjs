import { readFileSync } from 'node:fs';

/** The modules, lower ones first: a module may be entered from those after it and from no others. */
const moduleOrder = JSON.parse(
  readFileSync(new URL('./tests/architecture/module-order.json', import.meta.url), 'utf8'),
);

const modules = '^src/modules/';
const door = '^src/modules/[^/]+/(domain|contract|messages|server|admin|site|emails)/index\\.tsx?$';
const tests = '\\.test\\.tsx?$';
const browserScripts = '\\.client\\.ts$';
const driver = 'node_modules/(@types/)?(pg|pg-[^/]+|kysely)/';

/** Our own code in these layers, of any module. */
const layers = (...names) => `${modules}[^/]+/(${names.join('|')})/`;

/** Code that matches `from` may import, of our own code, only what `allowed` names. */
function mayImportOnly(name, from, allowed) {
  return {
    name,
    severity: 'error',
    comment: 'Law 2: admin, site, emails, server → contract → domain → platform/core.',
    from: { path: from, pathNot: [tests] },
    to: { path: '^(src|tests)/', pathNot: allowed },
  };
}

const layerRules = [
  mayImportOnly('core-imports-core', '^src/platform/core/', ['^src/platform/core/']),
  mayImportOnly('domain-imports-domain', layers('domain'), ['^src/platform/core/', layers('domain')]),
  mayImportOnly('contract-imports-domain', layers('contract'), [
    '^src/platform/core/',
    layers('domain', 'contract'),
  ]),
  mayImportOnly('messages-import-contract', layers('messages'), [
    '^src/platform/core/',
    layers('domain', 'contract', 'messages'),
  ]),
  mayImportOnly('platform-view-imports-core', '^src/platform/view/', ['^src/platform/(core|view)/']),
  mayImportOnly('emails-import-contract', layers('emails'), [
    '^src/platform/(core|view)/',
    layers('domain', 'contract', 'messages', 'emails'),
  ]),
  {
    ...mayImportOnly('site-imports-contract', layers('site'), [
      '^src/platform/(core|view)/',
      layers('domain', 'contract', 'messages', 'site'),
    ]),
    from: { path: layers('site'), pathNot: [tests, browserScripts] },
  },
  mayImportOnly('browser-scripts-import-contract', browserScripts, [
    '^src/platform/core/',
    layers('domain', 'contract', 'messages'),
    browserScripts,
  ]),
  mayImportOnly('platform-admin-imports-core', '^src/platform/admin/', ['^src/platform/(core|admin)/']),
  mayImportOnly('admin-imports-contract', layers('admin'), [
    '^src/platform/(core|admin)/',
    layers('domain', 'contract', 'messages', 'admin'),
  ]),
  mayImportOnly('platform-server-imports-no-screens', '^src/platform/server/', [
    '^src/platform/(core|view|server)/',
  ]),
  mayImportOnly('server-imports-no-screens', layers('server'), [
    '^src/platform/(core|view|server)/',
    layers('domain', 'contract', 'messages', 'server', 'site', 'emails'),
  ]),
  mayImportOnly('app-imports-no-screens', '^src/app/', [
    '^src/app/',
    '^src/platform/(core|view|server)/',
    layers('domain', 'contract', 'messages', 'server', 'site', 'emails'),
  ]),
  {
    name: 'browser-scripts-are-entries',
    severity: 'error',
    comment: 'A site script is bundled alone; what a page imports runs on the server.',
    from: { path: '^src/', pathNot: [tests, browserScripts] },
    to: { path: browserScripts },
  },
];

const purityRules = [
  {
    name: 'domain-and-messages-import-no-package',
    severity: 'error',
    comment: 'Law 1: a rule needs nothing but its facts.',
    from: { path: layers('domain', 'messages'), pathNot: [tests] },
    to: { pathNot: ['^src/'] },
  },
  {
    name: 'contract-and-core-import-zod-alone',
    severity: 'error',
    comment: 'Law 1: contracts and the core run everywhere.',
    from: { path: [layers('contract'), '^src/platform/core/'], pathNot: [tests] },
    to: { pathNot: ['^src/', 'node_modules/zod/'] },
  },
];

const moduleRules = [
  {
    name: 'modules-are-entered-through-doors',
    severity: 'error',
    comment: 'Law 3: another module is entered only through an index.ts of one of its layers.',
    from: { path: `${modules}([^/]+)/` },
    to: { path: modules, pathNot: [`${modules}$1/`, door] },
  },
  {
    name: 'doors-stand-outside-modules-too',
    severity: 'error',
    comment: 'Law 3: app and entry use the doors as modules do.',
    from: { path: '^src/', pathNot: [modules] },
    to: { path: modules, pathNot: [door, browserScripts] },
  },
  ...moduleOrder.slice(0, -1).map((name, position) => ({
    name: `${name}-is-below`,
    severity: 'error',
    comment: `Law 3: ${name} may not enter the modules above it. Publish an event instead.`,
    from: { path: `${modules}${name}/`, pathNot: [tests] },
    to: { path: `${modules}(${moduleOrder.slice(position + 1).join('|')})/` },
  })),
  {
    name: 'modules-are-declared',
    severity: 'error',
    comment: 'Law 3: every module has its place in tests/architecture/module-order.json.',
    from: { path: modules, pathNot: [`${modules}(${moduleOrder.join('|')})/`] },
    to: {},
  },
  {
    name: 'platform-knows-nothing-about-recruiting',
    severity: 'error',
    from: { path: '^src/platform/' },
    to: { path: '^src/(modules|app|entry)/' },
  },
  {
    name: 'modules-do-not-know-the-composition',
    severity: 'error',
    from: { path: modules, pathNot: [tests] },
    to: { path: '^src/(app|entry)/' },
  },
  {
    name: 'nothing-imports-an-entry',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/entry/'] },
    to: { path: '^src/entry/' },
  },
];

const packageRules = [
  {
    name: 'only-platform-server-db-imports-the-driver',
    severity: 'error',
    comment: 'Law 4. What others need of Kysely is exported again by platform/server/db.',
    from: { path: '^src/', pathNot: ['^src/platform/server/db/'] },
    to: { path: driver },
  },
  {
    name: 'code-does-not-import-tests',
    severity: 'error',
    from: { path: '^src/', pathNot: [tests] },
    to: { path: [tests, '^tests/'] },
  },
  {
    name: 'code-does-not-import-development-packages',
    severity: 'error',
    from: { path: '^src/', pathNot: [tests] },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: ['node_modules/@types/'],
    },
  },
  {
    name: 'packages-are-listed',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'imports-resolve',
    severity: 'error',
    comment: 'An import that cannot be followed cannot be judged.',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'no-circles',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
];

export default {
  forbidden: [...layerRules, ...purityRules, ...moduleRules, ...packageRules],
  options: {
    doNotFollow: { path: ['node_modules', '^tests/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig/base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
