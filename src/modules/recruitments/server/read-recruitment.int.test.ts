import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import {
  callerIn,
  createWorld,
  failureOf,
  valueOf,
  type World,
  type WorldUser,
} from '#tests/support/world.ts';
import { createRecruitmentRoute, readRecruitmentRoute } from '../contract/index.ts';
import { createRecruitment } from './commands/create-recruitment.ts';
import { readRecruitment } from './queries/read-recruitment.ts';

let database: TestDatabase;
let world: World;
let id: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await createWorld(database.app);
  const created = await callerIn(database.app, world, 'hr')(createRecruitment, createRecruitmentRoute, {
    body: {
      title: 'Lærer',
      organisationId: world.units.school,
      processId: world.processes.withAdvertisement,
    },
  });
  ({ id } = valueOf(created));
});

const open = (user: WorldUser, place = world) =>
  callerIn(database.app, place, user)(readRecruitment, readRecruitmentRoute, { id });

test('PE-5: who has a recruitment in the case list alone is told which right opens it, and whom to ask', async () => {
  expect(failureOf(await open('reader'))).toEqual({
    kind: 'forbidden',
    reasons: [{ code: 'permission.missing', permission: 'recruitment.view', ask: ['Siri Moen'] }],
  });
});

test('PE-1: those who may view cases at the unit open it, those of another unit are not told of it', async () => {
  expect(valueOf(await open('leader'))).toMatchObject({ title: 'Lærer' });
  expect(failureOf(await open('outsider'))).toEqual({ kind: 'not_found' });
});

test('a user of another account is not told that it exists', async () => {
  const other = await createWorld(database.app);
  expect(failureOf(await open('hr', other))).toEqual({ kind: 'not_found' });
});
