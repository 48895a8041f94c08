import { expect, test } from 'vitest';
import { filesBelow, isCode, textOf } from './source-tree.ts';

const ruleIds = JSON.parse(textOf('tests/architecture/rule-ids.json')) as readonly string[];
const areas = new Set(ruleIds.map((id) => id.split('-')[0]));

/** The rule ids a text names. `XX-7` is a rule; `UTF-8` and `SHA-256` are not of any area. */
const idsIn = (text: string): string[] =>
  (text.match(/\b[A-Z]{2}-\d{1,2}\b/g) ?? []).filter((id) => areas.has(id.split('-')[0]));

test('Every rule id that code, tests or migrations name exists', () => {
  const files = [
    ...filesBelow('src').filter(isCode),
    ...filesBelow('tests/e2e'),
    ...filesBelow('tests/support'),
    ...filesBelow('db/migrations'),
  ];
  const unknown = files.flatMap((path) =>
    idsIn(textOf(path))
      .filter((id) => !ruleIds.includes(id))
      .map((id) => `${path}: ${id}`),
  );
  expect(unknown).toEqual([]);
});

test('A rule is listed once', () => {
  expect(ruleIds).toHaveLength(new Set(ruleIds).size);
});

test('Rule ids are told from other names with a number', () => {
  const beyond = `AP-${ruleIds.length}`;
  expect(idsIn(`AP-6 and ${beyond}, not UTF-8 nor SHA-256`)).toEqual(['AP-6', beyond]);
  expect(ruleIds).not.toContain(beyond);
});
