import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ensureDatabase, startEmbeddedPostgres } from '../embedded/index.ts';
import type { EmbeddedPostgres } from '../embedded/index.ts';
import { assertMigrated, migrate, migrationHash } from './index.ts';

const log = { info: () => {} };
let home: string;
let postgres: EmbeddedPostgres;
let adminUrl: string;
let directory: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tiltre-migrate-'));
  postgres = await startEmbeddedPostgres({ directory: join(home, 'postgres'), log, durable: false });
});

beforeEach(async () => {
  adminUrl = postgres.url(`migrate_${randomUUID()}`);
  await ensureDatabase(adminUrl);
  directory = await mkdtemp(join(home, 'migrations-'));
});

afterAll(async () => {
  await postgres.stop();
  await rm(home, { recursive: true, force: true });
});

async function put(name: string, text: string): Promise<void> {
  await writeFile(join(directory, name), text);
}

async function query(sql: string, url = adminUrl): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

async function failure(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing failed',
    (error: unknown) => String(error),
  );
}

const first = '20260101T0900_create_fruit.sql';
const second = '20260101T0901_add_fruit.sql';

async function putBoth(): Promise<void> {
  await put(first, 'create table fruit (name text primary key);');
  await put(second, `insert into fruit values ('apple');`);
}

test('migrations are applied in the order of their names and noted with their hash', async () => {
  await putBoth();
  expect(await migrate({ adminUrl, directory, log })).toEqual({ applied: [first, second] });
  expect(await query('select name from fruit')).toEqual([['apple']]);
  expect(await query('select name, length(sha256) from app_migration.applied order by name')).toEqual([
    [first, 64],
    [second, 64],
  ]);
});

test('a second run applies nothing, and a later file alone', async () => {
  await putBoth();
  await migrate({ adminUrl, directory, log });
  expect(await migrate({ adminUrl, directory, log })).toEqual({ applied: [] });
  await put('20260102T0900_add_pear.sql', `insert into fruit values ('pear')`);
  expect(await migrate({ adminUrl, directory, log })).toEqual({ applied: ['20260102T0900_add_pear.sql'] });
});

test('of runs at the same time one applies all, the others nothing', async () => {
  await putBoth();
  await put('20260101T0902_wait.sql', 'select pg_sleep(0.2)');
  const runs = await Promise.all(Array.from({ length: 4 }, () => migrate({ adminUrl, directory, log })));
  expect(runs.map((run) => run.applied.length).filter((count) => count > 0)).toEqual([3]);
});

test('a changed, a missing and a late file are all named, and nothing is applied', async () => {
  await putBoth();
  await put('20260101T0902_add_plum.sql', `insert into fruit values ('plum')`);
  await migrate({ adminUrl, directory, log });
  await put(first, 'create table fruit (name text);');
  await rm(join(directory, second));
  await put('20250101T0900_add_lime.sql', `insert into fruit values ('lime')`);
  await put('20260103T0900_add_kiwi.sql', `insert into fruit values ('kiwi')`);
  const said = await failure(migrate({ adminUrl, directory, log }));
  expect(said).toContain(`${join(directory, first)} was changed after it was applied`);
  expect(said).toContain(`${second} was applied to this database and is missing`);
  expect(said).toContain('20250101T0900_add_lime.sql is new and older than');
  expect(said).not.toContain('kiwi');
  expect(await query(`select name from fruit order by name collate "C"`)).toEqual([['apple'], ['plum']]);
});

test('line ends of another system are no change', async () => {
  await put(first, 'create table fruit (\n  name text\n);\n');
  await migrate({ adminUrl, directory, log });
  await put(first, 'create table fruit (\r\n  name text\r\n);\r\n');
  expect(await migrate({ adminUrl, directory, log })).toEqual({ applied: [] });
});

test('a file that fails is undone whole, those before it stay', async () => {
  await putBoth();
  await put(
    '20260101T0902_add_pear.sql',
    `insert into fruit values ('pear');\ninsert into fruit values ('apple');`,
  );
  await expect(migrate({ adminUrl, directory, log })).rejects.toThrow('those before it stay applied');
  expect(await query('select name from fruit')).toEqual([['apple']]);
  expect(await query('select count(*)::int from app_migration.applied')).toEqual([[2]]);
});

test('a failure without a position names the line of its statement', async () => {
  await put(
    first,
    `create table fruit (name text primary key);\n-- æøå 🍎\ninsert into fruit values ('a;b');\n\n  insert into fruit values ('a;b');`,
  );
  const said = await failure(migrate({ adminUrl, directory, log }));
  expect(said).toContain(`${join(directory, first)}:5:3 duplicate key value`);
  expect(said).toContain('Key (name)=(a;b) already exists.');
});

test('a failure with a position names that line and column', async () => {
  await put(first, `select '🍎æøå';\nselect\n  nothing_here;`);
  const said = await failure(migrate({ adminUrl, directory, log }));
  expect(said).toContain(`${join(directory, first)}:3:3 column "nothing_here" does not exist`);
});

test('a failure that shows at the end of the transaction names the file', async () => {
  await put(
    first,
    `create table fruit (name text, constraint once unique (name) deferrable initially deferred);
     insert into fruit values ('a'), ('a');`,
  );
  const said = await failure(migrate({ adminUrl, directory, log }));
  expect(said).toContain(`${join(directory, first)}: duplicate key value`);
  expect(await query('select count(*)::int from app_migration.applied')).toEqual([[0]]);
});

test('a migration may not end its own transaction', async () => {
  await put(first, `create table fruit (name text);\ncommit;\ncreate table other (name text);`);
  const said = await failure(migrate({ adminUrl, directory, log }));
  expect(said).toContain(`${join(directory, first)}:2:1 COMMIT`);
  expect(await query(`select to_regclass('fruit')`)).toEqual([[null]]);
});

test('role and settings of one migration do not reach the next', async () => {
  await put(first, `set role pg_read_all_data; set search_path = pg_temp; set work_mem = '1234kB';`);
  await put(
    second,
    `create table public.seen as select current_user::text as role, current_setting('work_mem') as memory, current_setting('search_path') as path;`,
  );
  await migrate({ adminUrl, directory, log });
  expect(await query('select role, memory, path from seen')).toEqual([
    ['postgres', '4MB', '"$user", public'],
  ]);
});

test('a migration that cannot have its lock steps back and tries again', async () => {
  await put(first, 'create table fruit (name text);');
  await migrate({ adminUrl, directory, log });
  await put(second, 'alter table fruit add column ripe boolean;');
  const reader = new Client({ connectionString: adminUrl });
  await reader.connect();
  await reader.query('begin; select count(*) from fruit');
  const run = migrate({ adminUrl, directory, log });
  const waiting = `select wait_event_type = 'Lock' from pg_stat_activity
    where application_name = 'tiltre migrate' and datname = current_database() and wait_event_type is not null`;
  await vi.waitFor(async () => expect(await query(waiting)).toEqual([[true]]), { timeout: 5000 });
  await vi.waitFor(async () => expect(await query(waiting)).toEqual([[false]]), { timeout: 5000 });
  await reader.query('commit');
  await reader.end();
  expect(await run).toEqual({ applied: [second] });
});

test('files with other names are refused, every one of them', async () => {
  await put('create_fruit.sql', '');
  await put('20260101T0900_Create.sql', '');
  await put('README.md', '');
  const said = await failure(migrate({ adminUrl, directory, log }));
  expect(said).toMatch(/20260101T0900_Create\.sql\n.*create_fruit\.sql$/);
});

test('the hash of a folder follows its names and texts', async () => {
  await putBoth();
  const before = await migrationHash(directory);
  await put('README.md', 'not a migration');
  expect(await migrationHash(directory)).toBe(before);
  await put(second, `insert into fruit values ('pear');`);
  expect(await migrationHash(directory)).not.toBe(before);
});

test('an older database is told from one that is up to date, by any role', async () => {
  await putBoth();
  const role = `reader_${randomUUID().replaceAll('-', '')}`;
  await query(`create role ${role} login`);
  const asReader = postgres.url(new URL(adminUrl).pathname.slice(1), role);
  expect(await failure(assertMigrated(asReader, directory))).toContain(second);
  await migrate({ adminUrl, directory, log });
  await expect(assertMigrated(asReader, directory)).resolves.toBeUndefined();
});
