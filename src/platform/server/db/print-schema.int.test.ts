import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureDatabase, startEmbeddedPostgres } from './embedded/index.ts';
import type { EmbeddedPostgres } from './embedded/index.ts';
import { printSchema } from './print-schema.ts';

let home: string;
let postgres: EmbeddedPostgres;
let before: string;

const tables = {
  fruit: `create table s.fruit (
    id int generated always as identity, name text collate "nb-NO-x-icu" not null default 'apple', weight int,
    heavy boolean generated always as (weight > 100) stored,
    constraint fruit_pkey primary key (id), constraint weight_positive check (weight > 0))`,
  tree: 'create table s.tree (id int primary key, fruit int)',
};
const rest = `
  create role tiltre_reader; create role tiltre_keeper;
  create type s.colour as enum ('red', 'green');
  create domain s.percent as int check (value between 0 and 100);
  create sequence s.counter;
  create index fruit_name on s.fruit (name);
  comment on table s.fruit is 'Fruit'; comment on column s.fruit.name is 'What it is called';
  alter table s.fruit enable row level security;
  create policy visible on s.fruit for select to tiltre_reader using (weight > 1);
  create view s.heavy with (security_invoker = true) as select id from s.fruit where heavy;
  create function s.weigh(a int) returns int language sql as 'select a';
  create function s.touch() returns trigger language plpgsql as 'begin return new; end';
  create trigger touch before update on s.fruit for each row execute function s.touch();
  grant select on s.fruit to tiltre_reader`;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tiltre-schema-'));
  const log = { info: () => {} };
  postgres = await startEmbeddedPostgres({ directory: join(home, 'postgres'), log, durable: false });
  before = await printAfter('first', `create schema s; ${tables.fruit}; ${tables.tree}; ${rest}`);
});

afterAll(async () => {
  await postgres.stop();
  await rm(home, { recursive: true, force: true });
});

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function printAfter(name: string, sql: string): Promise<string> {
  await ensureDatabase(postgres.url(name));
  await run(postgres.url(name), sql);
  return printSchema(postgres.url(name));
}

test('the same schema prints the same, in whatever order it was made', async () => {
  const withoutRoles = rest.replaceAll(/create role \w+;/g, '');
  const other = await printAfter(
    'second',
    `create schema s; ${tables.tree}; ${tables.fruit}; ${withoutRoles}`,
  );
  expect(other).toBe(before);
});

test('a table is printed with all that hangs on it', () => {
  const start = before.indexOf('CREATE TABLE s.fruit');
  expect(before.slice(start, before.indexOf('CREATE TABLE s.tree'))).toBe(`CREATE TABLE s.fruit (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text COLLATE "nb-NO-x-icu" DEFAULT 'apple'::text NOT NULL,
  weight integer,
  heavy boolean GENERATED ALWAYS AS ((weight > 100)) STORED,
  CONSTRAINT fruit_pkey PRIMARY KEY (id),
  CONSTRAINT weight_positive CHECK ((weight > 0))
);
COMMENT ON TABLE s.fruit IS 'Fruit';
COMMENT ON COLUMN s.fruit.name IS 'What it is called';
CREATE INDEX fruit_name ON s.fruit USING btree (name);
ALTER TABLE s.fruit ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON s.fruit FOR SELECT TO tiltre_reader USING ((weight > 1));
CREATE TRIGGER touch BEFORE UPDATE ON s.fruit FOR EACH ROW EXECUTE FUNCTION s.touch();
GRANT SELECT ON TABLE s.fruit TO tiltre_reader;

`);
});

test.each([
  'create extension citext',
  'create schema t',
  'alter schema s owner to tiltre_keeper',
  'grant usage on schema s to tiltre_reader',
  `alter type s.colour add value 'blue'`,
  'alter domain s.percent set not null',
  'alter sequence s.counter increment 2',
  'grant usage on sequence s.counter to tiltre_reader',
  'alter table s.tree add column height int',
  'alter table s.tree alter column fruit set not null',
  'alter table s.tree alter column fruit set default 1',
  'alter table s.tree alter column fruit type bigint',
  'alter table s.tree add foreign key (fruit) references s.fruit on delete cascade',
  'alter table s.tree owner to tiltre_keeper',
  'alter table s.tree set (fillfactor = 50)',
  'alter table s.fruit alter column name type text collate "sv-SE-x-icu"',
  'alter table s.fruit force row level security',
  'alter table s.fruit disable row level security',
  'alter policy visible on s.fruit using (true)',
  'create policy restricted on s.fruit as restrictive for select using (true)',
  'alter table s.fruit disable trigger touch',
  'create unique index fruit_once on s.fruit (name)',
  'grant insert on s.fruit to tiltre_reader',
  'grant select on s.fruit to tiltre_reader with grant option',
  'grant update (name) on s.fruit to tiltre_reader',
  'grant select on s.tree to public',
  'alter view s.heavy reset (security_invoker)',
  'alter view s.heavy owner to tiltre_keeper',
  'alter function s.weigh security definer',
  'alter function s.weigh owner to tiltre_keeper',
  `alter function s.weigh set search_path = ''`,
  'revoke execute on function s.weigh from public',
  `comment on function s.weigh is 'Weighs'`,
  'create statistics s.both (dependencies) on id, weight from s.fruit',
  'alter default privileges in schema s grant select on tables to tiltre_reader',
])('a drift is seen: %s', async (change) => {
  const name = `drift_${randomUUID()}`;
  await run(postgres.url('postgres'), `create database "${name}" template first`);
  expect(await printAfter(name, change)).not.toBe(before);
});

test('rights of roles are seen: logins, memberships and settings', async () => {
  const url = postgres.url('first');
  const changes = {
    'alter role tiltre_reader login': 'alter role tiltre_reader nologin',
    'alter role tiltre_reader bypassrls': 'alter role tiltre_reader nobypassrls',
    'grant tiltre_keeper to tiltre_reader': 'revoke tiltre_keeper from tiltre_reader',
    'alter role tiltre_reader set work_mem = 64': 'alter role tiltre_reader reset all',
  };
  for (const [change, undo] of Object.entries(changes)) {
    await run(url, change);
    expect(await printSchema(url)).not.toBe(before);
    await run(url, undo);
  }
  expect(await printSchema(url)).toBe(before);
});
