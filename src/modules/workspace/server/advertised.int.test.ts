import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { publishingModule } from '#modules/publishing/server/index.ts';
import { withdrawAdvertisementRoute } from '#modules/publishing/contract/index.ts';
import { savePositionRoute } from '#modules/recruitments/contract/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import type { Route } from '#platform/core/route.ts';
import type { ServerModule } from '#platform/server/module.ts';
import { createAdvertisedRecruitment, publish } from '#tests/support/advertised-recruitment.ts';
import { arrangeApplication } from '#tests/support/applications.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { callerIn, createWorld, valueOf, type World } from '#tests/support/world.ts';
import { listDutiesRoute, listRecruitmentsRoute } from '../contract/index.ts';
import { listDuties } from './queries/list-duties.ts';
import { listRecruitments } from './queries/list-recruitments.ts';

let database: TestDatabase;
let world: World;
let id: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.setClock(Temporal.Instant.from('2026-11-22T12:00:00Z'));
  world = await createWorld(database.app);
  id = await createAdvertisedRecruitment(database.app, world);
});

const endpointOf = ({ endpoints = [] }: ServerModule, { name }: Route) => {
  const found = endpoints.find(({ route }) => route.name === name);
  if (found === undefined) throw new Error(`no endpoint for ${name}`);
  return found;
};
const hr = () => callerIn(database.app, world, 'hr');
const row = async () => valueOf(await hr()(listRecruitments, listRecruitmentsRoute, {})).rows[0];
const duties = async () =>
  valueOf(await hr()(listDuties, listDutiesRoute, {})).rows.map(({ kind, since }) => ({ kind, since }));

async function changeWorkplace(): Promise<void> {
  const { rows } = await database.owner.query('select version from recruitment where id = $1', [id]);
  const { version } = rows[0] as { version: number };
  valueOf(
    await hr()(endpointOf(recruitmentsModule, savePositionRoute), savePositionRoute, {
      id,
      body: {
        version,
        location: 'Prøvevik',
        workplace: 'Skolegata 2',
        employmentForm: 'permanent',
        positions: [{ positions: 1, extent: 'full_time' }],
      },
    }),
  );
}

test('AD-2: a recruitment is a draft until its advertisement is published, and then waits for nothing', async () => {
  expect(await row()).toMatchObject({ stage: 'draft', tags: [] });
  expect((await duties()).map(({ kind }) => kind)).toEqual(['not_published']);
  await publish(database.app, world, id);
  expect(await row()).toMatchObject({ stage: 'published', tags: [] });
});

test('AD-3: a change that is not published is told in the list and is a duty since it was made', async () => {
  await publish(database.app, world, id);
  await database.setClock(Temporal.Instant.from('2026-11-23T09:00:00Z'));
  await changeWorkplace();
  await database.setClock(Temporal.Instant.from('2026-11-24T09:00:00Z'));
  expect(await row()).toMatchObject({ stage: 'published', tags: ['unpublished_changes'] });
  const [changes] = (await duties()).filter(({ kind }) => kind === 'unpublished_changes');
  expect(
    Temporal.Instant.from(changes?.since ?? '')
      .round('second')
      .toString(),
  ).toBe('2026-11-23T09:00:00Z');
  await publish(database.app, world, id);
  expect(await row()).toMatchObject({ tags: [] });
  expect((await duties()).map(({ kind }) => kind)).not.toContain('unpublished_changes');
});

test('an advertisement that was taken down is told so', async () => {
  await publish(database.app, world, id);
  valueOf(
    await hr()(endpointOf(publishingModule, withdrawAdvertisementRoute), withdrawAdvertisementRoute, {
      id,
      body: { reason: 'Feil tekst' },
    }),
  );
  expect(await row()).toMatchObject({ stage: 'withdrawn' });
});

test('applications are new from the beginning of yesterday, by the dates of the account', async () => {
  const sent = (at: string) =>
    arrangeApplication(database.app, world, { recruitmentId: id, submittedAt: Temporal.Instant.from(at) });
  // 21 November begins at 23:00 UTC the day before.
  await sent('2026-11-20T22:59:59Z');
  await sent('2026-11-20T23:00:00Z');
  await sent('2026-11-22T11:00:00Z');
  expect(await row()).toMatchObject({ applicationCount: 3, newApplicationCount: 2 });
});
