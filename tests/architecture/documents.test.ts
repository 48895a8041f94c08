import eupl from 'spdx-license-list/licenses/EUPL-1.2.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { INTERNAL_PROBLEM_TYPE, problemKinds } from '#platform/core/problem.ts';
import { configSchema } from '#platform/server/config/index.ts';
import { deadPaths, deadScripts, tableRows } from './document-facts.ts';
import { filesBelow, textOf } from './source-tree.ts';

const guides = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md'];
const records = filesBelow('docs/adr');
const pages = filesBelow('docs').filter((path) => path.endsWith('.md'));
const ruleIds = new Set(JSON.parse(textOf('tests/architecture/rule-ids.json')) as readonly string[]);
const areas = new Set([...ruleIds].map((id) => id.split('-')[0]));

const numberOf = (record: string): string => record.slice('docs/adr/'.length).split('-')[0] ?? '';
const faultsIn = (paths: readonly string[], find: (text: string, path: string) => readonly string[]) =>
  paths.flatMap((path) => find(textOf(path), path).map((fault) => `${path}: ${fault}`));

test('Every file that a document names exists', () => {
  expect(faultsIn([...guides, ...pages], deadPaths)).toEqual([]);
});

test('Every command that a document names is a script of the package', () => {
  expect(faultsIn([...guides, ...pages], deadScripts)).toEqual([]);
});

test('A file or command that does not exist is found, however it is named', () => {
  const text = `
    \`src/modules/nowhere.ts\` [here](docs/nowhere.md) \`close-nothing.ts\` \`server/commands/nothing.ts\` \`docs/nothing/\`
    \`npm run nothing -- at all\`, \`npm run check\` and \`npm nothing\``;
  expect(deadPaths(text, 'README.md')).toEqual([
    'src/modules/nowhere.ts',
    'close-nothing.ts',
    'server/commands/nothing.ts',
    'docs/nothing/',
    'docs/nowhere.md',
  ]);
  expect(deadScripts(text)).toEqual(['nothing', 'nothing']);
});

test('What exists, what is a pattern and what is elsewhere is left alone', () => {
  const text = `
    \`src/app/modules.ts\` \`commands/close-recruitment.ts\` \`.oxlintrc.json\` \`src/modules/<module>/domain\` \`*.client.ts\`
    [design](design.md#states) [there](https://example.org/x.md) \`/api/openapi.json\` \`dist/server/web.js\``;
  expect(deadPaths(text, 'docs/README.md')).toEqual([]);
  expect(deadScripts('`npm start`, `npm test`, `npm ci`, `npm exec -- node x`')).toEqual([]);
});

test('Every rule that a document names exists', () => {
  const unknown = faultsIn([...guides, ...pages], (text) =>
    (text.match(/\b[A-Z]{2}-\d{1,2}\b/g) ?? []).filter(
      (id) => areas.has(id.split('-')[0]) && !ruleIds.has(id),
    ),
  );
  expect(unknown).toEqual([]);
});

test('Every type of problem has its page, with its status, and every page is of a type', () => {
  const types = { ...problemKinds, internal: { status: 500, type: INTERNAL_PROBLEM_TYPE } };
  const expected = Object.values(types).map(({ type, status }) => {
    const name = type.slice('/problems/'.length);
    return `docs/problems/${name}.md: # ${name} (${status})`;
  });
  const found = filesBelow('docs/problems')
    .filter((path) => !path.endsWith('/README.md'))
    .map((path) => `${path}: ${textOf(path).split('\n')[0]}`);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test('The index of problems links to every page', () => {
  const index = textOf('docs/problems/README.md');
  const left = filesBelow('docs/problems').filter((path) => !index.includes(`(${path.split('/').at(-1)})`));
  expect(left).toEqual(['docs/problems/README.md']);
});

test('README tells every setting with its default, and no other', () => {
  const rows = tableRows(textOf('README.md'), 'variable');
  const known = Object.entries(configSchema.shape).map(([name, schema]) => {
    const { success, data } = schema.safeParse(undefined);
    return { name, value: success && data !== undefined ? `\`${data}\`` : undefined };
  });
  const missing = known.filter(({ name }) => !rows.has(`\`${name}\``));
  expect(missing).toEqual([]);
  const wrong = known.filter(
    ({ name, value }) => value !== undefined && rows.get(`\`${name}\``)?.[0] !== value,
  );
  expect(wrong).toEqual([]);
  const others = [...rows.keys()].filter((name) => !known.some((setting) => name === `\`${setting.name}\``));
  expect(others.toSorted()).toEqual(['`CHROMIUM_PATH`', '`NODE_ENV`', '`TILTRE_HOME`']);
});

test('Decision records have a number each, name themselves, and hold their three parts', () => {
  const numbers = records.map(numberOf);
  expect(numbers).toEqual(records.map((_, place) => String(place).padStart(4, '0')));
  const faulty = records.filter((path) => {
    const [title = '', ...rest] = textOf(path).split('\n');
    const parts = rest.filter((line) => line.startsWith('## '));
    return (
      !title.startsWith(`# ${numberOf(path)}: `) ||
      parts.join() !== '## Context,## Decision,## Consequences' ||
      rest.length > 45
    );
  });
  expect(faulty).toEqual([]);
});

test('Every decision record that a document names exists', () => {
  const numbers = new Set(records.map(numberOf));
  const unknown = faultsIn([...guides, ...pages], (text) =>
    [...text.matchAll(/\brecords? (\d{4})\b/g)].map(([, id = '']) => id).filter((id) => !numbers.has(id)),
  );
  expect(unknown).toEqual([]);
});

test('The glossary has every word once, in all four languages', () => {
  const words = tableRows(textOf('GLOSSARY.md'), 'code');
  expect(words.size).toBeGreaterThan(40);
  const incomplete = [...words].filter(([, cells]) => cells.length !== 5 || cells.includes(''));
  expect(incomplete).toEqual([]);
  const notNynorsk = [...words].filter(([, [, nn = '']]) => /\b(ikke|jeg|hvordan)\b|ighet\b/.test(nn));
  expect(notNynorsk).toEqual([]);
});

test('The licence is the text of the EUPL 1.2 as published', () => {
  expect(textOf('LICENSE').trim()).toBe(eupl.licenseText.trim());
});
