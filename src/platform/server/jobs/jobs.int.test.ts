import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { rollback, sql } from '#platform/server/db/index.ts';
import { createLog } from '#platform/server/log/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createWorld, type World } from '#tests/support/world.ts';
import { defineJob, enqueue, handleJob, startWorker, type JobHandler } from './index.ts';
import { retryDelay } from './worker.ts';

const job = defineJob('file.render', z.object({ id: z.string() }));
const log = createLog('fatal');
let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await createWorld(database.app);
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.setClock('real');
  await database.owner.query('delete from jobs.job');
});

const queue = (id: string, key?: string) =>
  database.app.write(world.accountId, (tx) => enqueue(tx, job, { payload: { id }, ...(key && { key }) }));

/** Runs a worker until the condition holds. */
async function work(handler: JobHandler, until: () => boolean | Promise<boolean>): Promise<void> {
  const worker = startWorker({ database: database.worker, handlers: [handler], log });
  try {
    await expect.poll(until, { timeout: 10_000, interval: 20 }).toBe(true);
  } finally {
    await worker.stop();
  }
}

const waitingJobs = async (): Promise<number> =>
  (await database.owner.query('select from jobs.job')).rowCount ?? 0;

test('a job runs once, in its account, and is gone', async () => {
  const done: string[] = [];
  const handler = handleJob(job, async ({ id }, { accountId }) => {
    done.push(`${accountId}:${id}`);
  });
  await queue('a');
  await work(handler, async () => (await waitingJobs()) === 0);
  expect(done).toEqual([`${world.accountId}:a`]);
});

test('a job whose transaction is rolled back never was', async () => {
  await database.app.write(world.accountId, async (tx) => {
    await enqueue(tx, job, { payload: { id: 'a' } });
    rollback(undefined);
  });
  expect(await waitingJobs()).toBe(0);
});

test('jobs with the same key are one job', async () => {
  await queue('a', 'same');
  await queue('b', 'same');
  expect(await waitingJobs()).toBe(1);
});

test('a failing job is kept with its error and a growing delay, and others go on', async () => {
  await queue('bad');
  await queue('good');
  const done: string[] = [];
  const handler = handleJob(job, async ({ id }) => {
    if (id === 'bad') throw new Error('the disk is on fire');
    done.push(id);
  });
  await work(handler, () => done.length === 1);
  await expect.poll(waitingJobs).toBe(1);
  const { rows } = await database.owner.query(
    'select attempts, last_error, run_at > app.now() as later, leased_by from jobs.job',
  );
  expect(rows).toEqual([{ attempts: 1, last_error: 'the disk is on fire', later: true, leased_by: null }]);
  expect([1, 2, 3, 20].map(retryDelay)).toEqual([5, 10, 20, 3600]);
});

test('a job whose worker died runs again when its lease of 60 seconds is over', async () => {
  await queue('a');
  const dead = crypto.randomUUID();
  const lease = () =>
    database.worker.write(null, (tx) => sql`select * from jobs.lease(${dead}::uuid, 10)`.execute(tx.db));
  expect((await lease()).rows).toHaveLength(1);
  expect((await lease()).rows).toHaveLength(0);
  await database.setClock(Temporal.Now.instant().add({ seconds: 61 }));
  expect((await lease()).rows).toHaveLength(1);
});

test('two workers never take the same job', async () => {
  for (let index = 0; index < 40; index += 1) await queue(`job ${index}`);
  const take = () =>
    database.worker.write(null, (tx) =>
      sql<{ id: number }>`select id from jobs.lease(${crypto.randomUUID()}::uuid, 10)`.execute(tx.db),
    );
  const taken = (await Promise.all([take(), take(), take(), take()])).flatMap(({ rows }) =>
    rows.map(({ id }) => id),
  );
  expect(new Set(taken).size).toBe(taken.length);
});

test('the app role can queue allowed tasks of its own account and nothing else', async () => {
  const unknown = defineJob('rm.rf', z.object({}));
  await expect(
    database.app.write(world.accountId, (tx) => enqueue(tx, unknown, { payload: {} })),
  ).rejects.toThrow(/unknown task/);
  const foreign = database.app.write(world.accountId, (tx) =>
    sql`select jobs.enqueue('file.render', '{}', null, ${crypto.randomUUID()}::uuid, null)`.execute(tx.db),
  );
  await expect(foreign).rejects.toThrow(/belongs to the account/);
  const look = database.app.read(null, (tx) => sql`select * from jobs.job`.execute(tx.db));
  await expect(look).rejects.toThrow(/permission denied/);
});
