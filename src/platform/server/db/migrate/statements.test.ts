import { expect, test } from 'vitest';
import { findStatements } from './statements.ts';

function openings(text: string): string[] {
  return findStatements(text).map((statement) => statement.opening);
}

test('a statement begins at its first word, not at the comment before it', () => {
  const text = '-- why; not what\n/* a /* nested; */ one; */\n  select 1;\n\nupdate t set a = 1';
  expect(findStatements(text)).toEqual([
    { offset: text.indexOf('select'), opening: 'select' },
    { offset: text.indexOf('update'), opening: 'update t' },
  ]);
});

test.each([
  ['a string', `select 'a; ''b;'; commit`],
  ['an escape string', String.raw`select E'a\'; b'; commit`],
  ['a quoted name', `select ";""x;" from t; commit`],
  ['a dollar quoted text', 'do $$ begin; perform 1; end $$; commit'],
  ['a tagged dollar quoted text', 'do $a$ x; $b$ y; $$ z; $a$; commit'],
  ['brackets', 'create rule r as on insert to t do (select 1; select 2); commit'],
  [
    'a function body',
    'create function f() returns int begin atomic select case when 1; then 2 end; select 3; end; commit',
  ],
])('a semicolon inside %s ends nothing', (_, text) => {
  expect(openings(text)).toHaveLength(2);
  expect(openings(text).at(-1)).toBe('commit');
});

test('parameters and names with a dollar open no quotation', () => {
  expect(openings('select a$b from t$c; select $1; select 2')).toHaveLength(3);
});

test('a file of comments holds no statement', () => {
  expect(openings('-- nothing;\n/* at all; */\n')).toEqual([]);
});
