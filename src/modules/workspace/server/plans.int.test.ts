import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, loadActor } from '#modules/access/server/index.ts';
import { createDatabase, createPool, type ReadTx, sql } from '#platform/server/db/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { callerIn, createWorld, valueOf, type World, type WorldUser } from '#tests/support/world.ts';
import { listDutiesRoute, listRecruitmentsRoute } from '../contract/index.ts';
import { listDuties } from './queries/list-duties.ts';
import { listRecruitments } from './queries/list-recruitments.ts';
import { statement } from './queries/recruitment-rows.ts';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await createWorld(database.app);
  const other = await createWorld(database.app);
  await fill(world, 4000);
  await fill(other, 4000);
  await database.owner.query('analyze');
});
afterAll(() => database.close());

const fill = ({ accountId, units, processes, users }: World, count: number) =>
  database.owner.query(
    `insert into recruitment (account_id, id, organisation_id, process_id, title, reference, created_by, created_at)
       select $1, gen_random_uuid(), case n % 2 when 0 then $2::uuid else $3::uuid end, $4, 'Lærer ' || n, 'R' || n, $5,
              app.now() - make_interval(mins => n)
         from generate_series(1, $6::int) n`,
    [accountId, units.school, units.health, processes.withAdvertisement, users.hr, count],
  );

async function planOf(user: WorldUser, query: Record<string, unknown>): Promise<string> {
  const asked = listRecruitmentsRoute.query.parse(query);
  return database.app.read(world.accountId, async (tx: ReadTx) => {
    const caller = { userId: world.users[user], language: 'nb', accountId: world.accountId } as const;
    const actor = (await loadActor(tx, { ...caller, sessionEndsAt: tx.now })) as Actor;
    const { rows } = await sql<
      Record<string, string>
    >`explain ${statement(tx, { actor, query: asked })}`.execute(tx.db);
    return rows.flatMap(Object.values).join('\n');
  });
}

test('a page of the list is read in its order from an index, also behind row-level security', async () => {
  for (const query of [
    {},
    { state: 'all' },
    { after: '2026-01-01T00:00:00Z_00000000-0000-7000-8000-000000000000' },
  ]) {
    const plan = await planOf('hr', query);
    expect(plan).toMatch(/Index Scan using recruitment_(newest|organisation) on recruitment/);
    expect(plan).not.toMatch(/Seq Scan on recruitment\b/);
  }
});

test('the list of one unit, of mine and of a search never reads other accounts row by row', async () => {
  for (const [user, query] of [
    ['leader', {}],
    ['hr', { scope: 'mine' }],
    ['hr', { search: 'lærer' }],
  ] as const) {
    expect(await planOf(user, query)).not.toMatch(/Seq Scan on recruitment\b/);
  }
});

test('the start page asks the database ten times at most, however many rows it shows', async () => {
  let asked = 0;
  const pool = createPool({ url: database.url('tiltre_app'), max: 1, name: 'counted', onError: () => {} });
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    Object.assign(client, {
      query: (...given: unknown[]) => {
        asked += 1;
        return query(...given);
      },
    });
  });
  const counted = createDatabase(pool);
  const countOf = async (limit: number) => {
    asked = 0;
    const call = callerIn(counted, world, 'hr');
    const { rows } = valueOf(
      await call(listRecruitments, listRecruitmentsRoute, { query: { limit, scope: 'mine' } }),
    );
    valueOf(await call(listDuties, listDutiesRoute, { query: { limit } }));
    return { rows: rows.length, asked };
  };
  const few = await countOf(2);
  const many = await countOf(100);
  await counted.close();
  expect([few.rows, many.rows]).toEqual([2, 100]);
  expect(many.asked).toBe(few.asked);
  // Beside these, each of the two begins, enters the account and commits.
  expect(many.asked - 2 * 3).toBeLessThanOrEqual(10);
});
