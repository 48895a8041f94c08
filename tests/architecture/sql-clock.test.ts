import { expect, test } from 'vitest';
import { filesBelow, isCode, isGenerated, textOf } from './source-tree.ts';
import { stringsOf, syntaxOf } from './syntax.ts';

const otherClocks =
  /(?<![\w.])now\s*\(\s*\)|(?<!app\s*\.\s*)(?<=pg_catalog\.)now\s*\(\s*\)|\b(current_timestamp|current_date|current_time|localtimestamp|localtime)\b|\b(clock|statement|transaction)_timestamp\s*\(|\btimeofday\s*\(|'now'/gi;

const definition =
  /create\s+(or\s+replace\s+)?function\s+app\.now\s*\(\s*\)[^;$]*?(\$\w*\$[\s\S]*?\$\w*\$[^;]*;|return\s[^;]*;|begin\s+atomic[\s\S]*?\bend\s*;)/gi;

/** The clocks other than app.now() that a piece of SQL asks, comments and the definition of app.now() left out. */
function clocksIn(sql: string): string[] {
  const code = sql
    .replaceAll(/--[^\n]*/g, '')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/comment\s+on\s[^;]*;/gi, '')
    .replaceAll(definition, '');
  return code.match(otherClocks) ?? [];
}

test('No migration asks another clock than app.now()', () => {
  const wrong = filesBelow('db/migrations').flatMap((path) =>
    clocksIn(textOf(path)).map((clock) => `${path}: ${clock}`),
  );
  expect(wrong).toEqual([]);
});

test('No SQL in src asks another clock than app.now()', () => {
  const code = filesBelow('src').filter((path) => isCode(path) && !isGenerated(path));
  const wrong = code.flatMap((path) =>
    stringsOf(syntaxOf(path, textOf(path))).flatMap(({ line, text }) =>
      clocksIn(text).map((clock) => `${path}:${line}: ${clock}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('Other clocks are found wherever they hide', () => {
  expect(clocksIn('select now()')).toEqual(['now()']);
  expect(clocksIn('select NOW ( ), pg_catalog.now()')).toHaveLength(2);
  expect(clocksIn("created timestamptz default CURRENT_TIMESTAMP, at date default 'now'")).toHaveLength(2);
  expect(clocksIn('select clock_timestamp(), statement_timestamp(), current_date')).toHaveLength(3);
  expect(clocksIn('create function app.now_utc() returns timestamptz return now();')).toEqual(['now()']);
});

test('The clock of the database and its definition are left alone', () => {
  expect(clocksIn('select app.now() -- not now()')).toEqual([]);
  const sql = `create or replace function app.now() returns timestamptz language sql stable as $$
    select now() + (select clock_offset from app.clock);
  $$;
  create table t (at timestamptz not null default app.now());`;
  expect(clocksIn(sql)).toEqual([]);
  expect(clocksIn(`${sql} select now();`)).toEqual(['now()']);
});
