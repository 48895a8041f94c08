import { expect, test } from 'vitest';
import { isPermission } from '#modules/access/domain/index.ts';
import { factsBelow, noFacts, relationsOfMigrations } from './module-facts.ts';
import type { CodeFacts } from './module-facts.ts';
import { filesBelow, isCode, moduleOf, textOf } from './source-tree.ts';

const MOST_LINES = 60;

const ruleIds = new Set(JSON.parse(textOf('tests/architecture/rule-ids.json')) as readonly string[]);
const relations = relationsOfMigrations();
const modules = [...new Set(filesBelow('src/modules').filter(isCode).map(moduleOf))].filter(
  (name) => name !== undefined,
);
const readmes = new Set(filesBelow('src/modules').filter((path) => path.endsWith('/README.md')));
const readmeOf = (name: string): string => `src/modules/${name}/README.md`;
const described = modules.filter((name) => readmes.has(readmeOf(name)));

const namesIn = (markdown: string): string[] =>
  [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name ?? '');

/** The names in code type below the headings that hold a word. */
function namesBelow(heading: RegExp, readme: string): string[] {
  const sections = readme.split(/^## /m).slice(1);
  return namesIn(sections.filter((section) => heading.test(section.split('\n')[0] ?? '')).join('\n'));
}

/** Whether a name is of a relation, or of a column as `relation.column`. */
const isOfRelation = (name: string): boolean =>
  relations.has(name) || relations.has(name.split('.')[0] ?? '');

/** What a README says that is not so, and what it leaves out. */
function faultsOf(readme: string, facts: Pick<CodeFacts, 'written' | 'events' | 'strings'>): string[] {
  const lines = readme.trimEnd().split('\n').length;
  const named = new Set(namesIn(readme));
  const missing = (kind: string, names: Iterable<string>): string[] =>
    [...names].filter((name) => !named.has(name)).map((name) => `leaves out the ${kind} ${name}`);
  const unknown = (kind: string, names: readonly string[]): string[] =>
    names.map((name) => `names the ${kind} ${name}, which does not exist`);
  const rules = (readme.match(/\b[A-Z]{2}-\d{1,2}\b/g) ?? []).filter((id) => !ruleIds.has(id));
  const tables = namesBelow(/table|view/i, readme).filter((text) => /^[a-z_]+(\.[a-z_]+)?$/.test(text));
  const permissions = namesBelow(/permission/i, readme).filter((text) => /^[a-z_]+\.[a-z_]+$/.test(text));
  return [
    ...(lines > MOST_LINES ? [`holds ${lines} lines`] : []),
    ...unknown('rule', rules),
    ...unknown(
      'table',
      tables.filter((name) => !isOfRelation(name)),
    ),
    ...unknown(
      'permission',
      permissions.filter((name) => !isPermission(name)),
    ),
    ...missing('table', facts.written),
    ...missing('event', facts.events),
    ...missing('permission', [...facts.strings].filter(isPermission)),
  ];
}

test('Every module with code has a README', () => {
  expect(modules.filter((name) => !readmes.has(readmeOf(name)))).toEqual([]);
});

test('Every README of a module lies at its top', () => {
  expect([...readmes].filter((path) => path !== readmeOf(moduleOf(path) ?? ''))).toEqual([]);
});

test('Every README says what is so, and names the tables, events and permissions of its module', () => {
  const wrong = described.flatMap((name) => {
    const { written, events } = factsBelow(`src/modules/${name}`);
    const { strings } = factsBelow(`src/modules/${name}/server`);
    const published = [...relations].filter((relation) => relation.startsWith(`${name}_read.`));
    const facts = { written: new Set([...written, ...published]), events, strings };
    return faultsOf(textOf(readmeOf(name)), facts).map((fault) => `${name} ${fault}`);
  });
  expect(wrong).toEqual([]);
});

test('What a README has wrong or leaves out is found', () => {
  const readme = `# Canary
Keeps AP-6 and AP-99.

## Tables
\`account\`, \`account.id\`, \`canary\`

## Permissions
\`recruitment.view\`, \`canary.sing\`
`;
  const facts = {
    written: new Set(['account', 'organisation']),
    events: new Set(['canary.sung']),
    strings: new Set(['recruitment.view', 'recruitment.close', 'a string']),
  };
  expect(faultsOf(readme, facts)).toEqual([
    'names the rule AP-99, which does not exist',
    'names the table canary, which does not exist',
    'names the permission canary.sing, which does not exist',
    'leaves out the table organisation',
    'leaves out the event canary.sung',
    'leaves out the permission recruitment.close',
  ]);
  expect(faultsOf('line\n'.repeat(61), { ...facts, ...noFacts() })).toEqual(['holds 61 lines']);
});
