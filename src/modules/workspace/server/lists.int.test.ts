import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createRecruitmentRoute, saveResponsibilityRoute } from '#modules/recruitments/contract/index.ts';
import { recordPublishedDeadline, recruitmentsModule } from '#modules/recruitments/server/index.ts';
import type { Route } from '#platform/core/route.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import {
  callerIn,
  createWorld,
  failureOf,
  valueOf,
  type World,
  type WorldUser,
} from '#tests/support/world.ts';
import { listDutiesRoute, listRecruitmentsRoute } from '../contract/index.ts';
import { listDuties } from './queries/list-duties.ts';
import { listRecruitments } from './queries/list-recruitments.ts';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await at('2026-11-22T12:00:00Z');
  world = await createWorld(database.app);
});

const at = (instant: string) => database.setClock(Temporal.Instant.from(instant));
const as = (user: WorldUser, place = world) => callerIn(database.app, place, user);
const endpointOf = (route: Route) => {
  const found = recruitmentsModule.endpoints?.find((endpoint) => endpoint.route.name === route.name);
  if (found === undefined) throw new Error(`no endpoint for ${route.name}`);
  return found;
};

interface Made {
  readonly title?: string;
  readonly unit?: keyof World['units'];
  readonly process?: keyof World['processes'];
  readonly responsible?: WorldUser | null;
  readonly deadline?: string | null;
  readonly published?: string;
}

/** Makes a recruitment as HR does: with a responsible, a deadline and a published deadline where they are given. */
async function make(made: Made = {}): Promise<string> {
  const { unit = 'school', process = 'withAdvertisement', responsible = 'hr', deadline = null } = made;
  const created = await as('hr')(endpointOf(createRecruitmentRoute), createRecruitmentRoute, {
    body: {
      title: made.title ?? 'Lærer',
      organisationId: world.units[unit],
      processId: world.processes[process],
    },
  });
  const { id, version } = valueOf(created);
  const responsibleRecruiterId = responsible === null ? null : world.users[responsible];
  valueOf(
    await as('hr')(endpointOf(saveResponsibilityRoute), saveResponsibilityRoute, {
      id,
      body: { version, responsibleRecruiterId, applicationDeadline: deadline },
    }),
  );
  const { published } = made;
  if (published !== undefined) {
    const publishedDeadline = Temporal.PlainDate.from(published);
    await database.app.write(world.accountId, (tx) =>
      recordPublishedDeadline(tx, { recruitmentId: id, deadline: publishedDeadline }),
    );
  }
  return id;
}

type ListQuery = NonNullable<Parameters<ReturnType<typeof as>>[2]['query']>;
const list = (user: WorldUser, query: ListQuery = {}, place = world) =>
  as(user, place)(listRecruitments, listRecruitmentsRoute, { query });
const titles = async (user: WorldUser, query: ListQuery = {}) =>
  valueOf(await list(user, query)).rows.map(({ title }) => title);
const duties = (user: WorldUser, query: ListQuery = {}) => as(user)(listDuties, listDutiesRoute, { query });

test('PE-1: a list holds the units where a right is held and those below, not those beside', async () => {
  await make({ title: 'Lærer', unit: 'school' });
  await make({ title: 'Sykepleier', unit: 'health' });
  await make({ title: 'Rådgiver', unit: 'root' });
  expect(await titles('hr')).toEqual(['Rådgiver', 'Sykepleier', 'Lærer']);
  expect(await titles('leader')).toEqual(['Lærer']);
  expect(await titles('outsider')).toEqual(['Sykepleier']);
});

test('a list never holds a recruitment of another account', async () => {
  await make();
  const other = await createWorld(database.app);
  expect(valueOf(await list('hr', {}, other)).rows).toEqual([]);
});

test('PE-6: who sees only the case list may not open, and the list says what it covers and whom to ask', async () => {
  await make();
  const reader = valueOf(await list('reader'));
  expect(reader.rows.map(({ mayOpen }) => mayOpen)).toEqual([false]);
  expect(reader.covers).toEqual([
    {
      permission: 'recruitment.view_list',
      organisations: [{ id: world.units.school, name: 'Prøvevik skole' }],
    },
  ]);
  expect(reader.ask).toEqual(['Siri Moen']);
  const hr = valueOf(await list('hr'));
  expect(hr.rows.map(({ mayOpen }) => mayOpen)).toEqual([true]);
  expect(hr.covers).toEqual([
    { permission: 'recruitment.view', organisations: [{ id: world.units.root, name: 'Prøvevik kommune' }] },
  ]);
});

test('PE-6: a right given at a unit and again below it is told once', async () => {
  const [{ groupId }] = await groupOf('hr');
  await database.owner.query(
    `insert into membership_grant (account_id, id, user_id, group_id, organisation_id) values ($1, gen_random_uuid(), $2, $3, $4)`,
    [world.accountId, world.users.hr, groupId, world.units.school],
  );
  expect(valueOf(await list('hr')).covers).toEqual([
    { permission: 'recruitment.view', organisations: [{ id: world.units.root, name: 'Prøvevik kommune' }] },
  ]);
});

const groupOf = async (user: WorldUser): Promise<[{ groupId: string }]> => {
  const { rows } = await database.owner.query(
    'select basic_group_id as "groupId" from membership where account_id = $1 and user_id = $2',
    [world.accountId, world.users[user]],
  );
  return rows as [{ groupId: string }];
};

test('PE-5: without any right to the list it is refused, naming the right and whom to ask', async () => {
  await database.owner.query(
    `delete from permission_group_permission where account_id = $1 and group_id =
    (select basic_group_id from membership where account_id = $1 and user_id = $2)`,
    [world.accountId, world.users.reader],
  );
  expect(failureOf(await list('reader'))).toEqual({
    kind: 'forbidden',
    reasons: [{ code: 'permission.missing', permission: 'recruitment.view_list', ask: ['Siri Moen'] }],
  });
});

test('XX-3: pages by key neither repeat nor skip when something is made in between', async () => {
  for (const title of ['A', 'B', 'C', 'D', 'E']) {
    // One after the other: their order is what is tested.
    await make({ title });
  }
  const first = valueOf(await list('hr', { limit: 2 }));
  await make({ title: 'F' });
  const second = valueOf(await list('hr', { limit: 2, after: first.next ?? '' }));
  const third = valueOf(await list('hr', { limit: 2, after: second.next ?? '' }));
  expect([first, second, third].map(({ rows }) => rows.map(({ title }) => title))).toEqual([
    ['E', 'D'],
    ['C', 'B'],
    ['A'],
  ]);
  expect(third.next).toBeNull();
});

test('XX-3: recruitments of the same moment are told apart by id, none is lost', async () => {
  const made = new Set([await make(), await make(), await make()]);
  await database.owner.query(`update recruitment set created_at = '2026-11-01' where account_id = $1`, [
    world.accountId,
  ]);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = valueOf(await list('hr', { limit: 1, ...(after === undefined ? {} : { after }) }));
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toHaveLength(3);
  expect(new Set(seen)).toEqual(made);
});

test('the search finds the beginning of a word of the title or of the reference, and takes % for itself', async () => {
  await make({ title: 'Spesialsykepleier, natt' });
  await make({ title: 'Natt-vakt 100 %' });
  const { rows } = await database.owner.query('select reference from recruitment where title like $1', [
    'Spesial%',
  ]);
  const { reference } = rows[0] as { reference: string };
  expect(await titles('hr', { search: 'NATT' })).toEqual(['Natt-vakt 100 %', 'Spesialsykepleier, natt']);
  expect(await titles('hr', { search: 'sykepleier' })).toEqual([]);
  expect(await titles('hr', { search: reference })).toEqual(['Spesialsykepleier, natt']);
  expect(await titles('hr', { search: '%' })).toEqual(['Natt-vakt 100 %']);
});

test('a row says who is responsible, which deadline counts and where the recruitment stands', async () => {
  await make({ responsible: 'leader', deadline: '2026-12-24', published: '2026-11-30' });
  const { rows } = valueOf(await list('leader'));
  expect(rows).toMatchObject([
    {
      responsibleRecruiter: { id: world.users.leader, name: 'Lars Eng' },
      organisation: { name: 'Prøvevik skole' },
      countingDeadline: '2026-11-30',
      deadlineEndsAt: '2026-11-30T23:00:00Z',
      stage: 'withdrawn',
      applicationCount: 0,
      newApplicationCount: 0,
    },
  ]);
});

test('closed recruitments are listed when they are asked for', async () => {
  const id = await make({ title: 'Avsluttet' });
  await make({ title: 'Åpen' });
  await database.owner.query(
    `update recruitment set state = 'closed', outcome = 'cancelled', outcome_reason = 'x', closed_at = app.now(),
            closed_by = $2, retention_starts_at = app.now() where id = $1`,
    [id, world.users.hr],
  );
  expect(await titles('hr')).toEqual(['Åpen']);
  expect(await titles('hr', { state: 'closed' })).toEqual(['Avsluttet']);
  expect(await titles('hr', { state: 'all' })).toEqual(['Åpen', 'Avsluttet']);
  const { rows } = valueOf(await list('hr', { state: 'closed' }));
  expect(rows).toMatchObject([{ stage: 'closed', outcome: 'cancelled' }]);
});

test('mine are those I am responsible for, and those I made that nobody is responsible for', async () => {
  await make({ title: 'Min', responsible: 'hr' });
  await make({ title: 'Lars sin', responsible: 'leader' });
  await make({ title: 'Ingens', responsible: null });
  expect(await titles('hr', { scope: 'mine' })).toEqual(['Ingens', 'Min']);
  expect(await titles('leader', { scope: 'mine' })).toEqual(['Lars sin']);
});

test('the oldest duty comes first, and only what waits is a duty', async () => {
  await at('2026-11-01T12:00:00Z');
  await make({ title: 'Publisert, løper', published: '2026-12-01' });
  await make({ title: 'Utkast', deadline: '2026-12-01' });
  await make({ title: 'Uten annonse', process: 'withoutAdvertisement' });
  await make({ title: 'Fristen er ute', published: '2026-10-20' });
  await make({ title: 'Ingens', process: 'withoutAdvertisement', responsible: null });
  const { rows } = valueOf(await duties('hr'));
  expect(rows.map(({ kind, recruitment }) => [kind, recruitment.title])).toEqual([
    ['deadline_passed', 'Fristen er ute'],
    ['not_published', 'Utkast'],
    ['responsible_missing', 'Ingens'],
  ]);
});

test('CL-7: a deadline is a duty when its grace is over, not before', async () => {
  await make({ published: '2026-11-22' });
  await at('2026-11-22T23:09:59Z');
  expect(valueOf(await duties('hr')).rows).toEqual([]);
  await at('2026-11-22T23:10:00Z');
  expect(valueOf(await duties('hr')).rows).toMatchObject([
    { kind: 'deadline_passed', since: '2026-11-22T23:00:00Z' },
  ]);
});

test('duties are mine alone, of this account alone, and end with the recruitment', async () => {
  const id = await make({ published: '2026-10-20', responsible: 'leader' });
  expect(valueOf(await duties('hr')).rows).toEqual([]);
  expect(valueOf(await duties('leader')).rows).toHaveLength(1);
  await database.owner.query(
    `update recruitment set state = 'closed', outcome = 'recruited', closed_at = app.now(), closed_by = $2,
            retention_starts_at = app.now() where id = $1`,
    [id, world.users.hr],
  );
  expect(valueOf(await duties('leader')).rows).toEqual([]);
});

test('XX-3: duties are paged by key', async () => {
  for (const title of ['A', 'B', 'C']) {
    await make({ title });
  }
  const first = valueOf(await duties('hr', { limit: 2 }));
  await make({ title: 'D' });
  const second = valueOf(await duties('hr', { limit: 2, after: first.next ?? '' }));
  expect([first, second].map(({ rows }) => rows.map(({ recruitment }) => recruitment.title))).toEqual([
    ['A', 'B'],
    ['C', 'D'],
  ]);
});

test('a responsible recruiter without the right to view cases is told of the duty, and that it cannot be opened', async () => {
  await make({ published: '2026-10-20', responsible: 'reader' });
  expect(valueOf(await duties('reader')).rows).toMatchObject([{ kind: 'deadline_passed', mayOpen: false }]);
});
