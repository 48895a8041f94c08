import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findAccount } from '#modules/identity/server/index.ts';
import { createLocalFileStore, type FileStore } from '#platform/server/storage/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { demoAccount } from './demo-accounts.ts';
import { type DemoDatabase, inTurn, markWhole, prepareDemoDatabase, withClock } from './demo-database.ts';
import { loadPeople } from './load-people.ts';

let database: TestDatabase;
let home: string;
let files: FileStore;
let demo: DemoDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  home = await mkdtemp(join(tmpdir(), 'tiltre-demo-'));
  files = createLocalFileStore(join(home, 'files'));
  demo = {
    adminUrl: database.url('postgres'),
    markerFile: join(home, 'demo-loaded'),
    log: { info: () => {} },
  };
});
afterEach(async () => {
  await database.close();
  await rm(home, { recursive: true, force: true });
});

/** Makes the demo's account with a stored file, as a start does that is then interrupted. */
async function loadHalf(): Promise<string> {
  const { accountId } = await loadPeople(database.app, new Map());
  const { key, byteSize, sha256 } = await files.put(Readable.from([Buffer.from('x')]), { maxBytes: 10 });
  await database.app.write(accountId, (tx) =>
    tx.db
      .insertInto('storedFile')
      .values({ accountId, key, byteSize, sha256, contentType: 'text/plain' })
      .execute(),
  );
  return accountId;
}

const accountId = async () => (await database.app.read(null, (tx) => findAccount(tx, demoAccount.slug)))?.id;
const storedFiles = async () =>
  (await readdir(join(home, 'files'), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );

test('an account that no start noted as whole goes, with its files, and the database is empty again', async () => {
  await loadHalf();
  expect(await storedFiles()).toHaveLength(1);
  await prepareDemoDatabase(demo, files);
  expect(await accountId()).toBeUndefined();
  expect(await storedFiles()).toEqual([]);
});

test('an account that was loaded to the end stays', async () => {
  const id = await loadHalf();
  await markWhole(demo, id);
  await prepareDemoDatabase(demo, files);
  expect(await accountId()).toBe(id);
  expect(await storedFiles()).toHaveLength(1);
});

test('a note about an account of before does not pass another one for whole', async () => {
  await markWhole(demo, crypto.randomUUID());
  await loadHalf();
  await prepareDemoDatabase(demo, files);
  expect(await accountId()).toBeUndefined();
});

test('starts take turns', async () => {
  const happened: string[] = [];
  const start = (name: string) =>
    inTurn(database.url('postgres'), async () => {
      happened.push(`${name} begins`);
      await database.owner.query('select pg_sleep(0.05)');
      happened.push(`${name} ends`);
    });
  await Promise.all([start('one'), start('other')]);
  const [first = ''] = happened;
  const [name] = first.split(' ');
  expect(happened.indexOf(`${name} ends`)).toBe(1);
  expect(happened).toHaveLength(4);
});

test('the clock of a demo is moved and put back', async () => {
  await prepareDemoDatabase(demo, files);
  const now = () => database.app.read(null, async (tx) => tx.now);
  const past = Temporal.Instant.from('2026-01-01T12:00:00Z');
  await withClock(demo, async (setClock) => {
    const real = await now();
    await setClock(past);
    await setClock(past);
    expect(Math.abs((await now()).since(past).total('seconds'))).toBeLessThan(30);
    await setClock('real');
    expect(Math.abs((await now()).since(real).total('seconds'))).toBeLessThan(30);
  });
});
