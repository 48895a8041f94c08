import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { organisationPath } from '#modules/accounts/server/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createWorld, type World, type WorldUser } from '#tests/support/world.ts';
import type { Permission } from '../domain/index.ts';
import { loadActor, nearestHolders } from './index.ts';

const NOON = Temporal.Instant.from('2026-11-22T12:00:00Z');

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.setClock(NOON);
  world = await createWorld(database.app);
});

const actorOf = (user: WorldUser, accountId = world.accountId) =>
  database.app.read(accountId, (tx) =>
    loadActor(tx, { userId: world.users[user], language: 'nb', accountId, sessionEndsAt: NOON }),
  );
const may = (user: WorldUser, permission: Permission, unit: keyof World['units']) =>
  database.app.read(world.accountId, async (tx) => {
    const caller = {
      userId: world.users[user],
      language: 'nb',
      accountId: world.accountId,
      sessionEndsAt: NOON,
    } as const;
    const path = await organisationPath(tx, world.units[unit]);
    return (await loadActor(tx, caller))?.holds(permission, path) ?? false;
  });
const change = (sql: string, user: WorldUser) => database.owner.query(sql, [world.users[user]]);

test('PE-1: a group holds at the unit it is given at and below, not above or beside', async () => {
  expect(await may('hr', 'recruitment.edit', 'school')).toBe(true);
  expect(await may('leader', 'recruitment.edit', 'school')).toBe(true);
  expect(await may('leader', 'recruitment.edit', 'root')).toBe(false);
  expect(await may('leader', 'recruitment.edit', 'health')).toBe(false);
  expect(await may('leader', 'recruitment.close', 'school')).toBe(false);
});

test('PE-1: a group that was given until a moment holds to that moment, judged when it is read', async () => {
  await database.owner.query(
    `insert into membership_grant (account_id, id, user_id, group_id, organisation_id, ends_at)
       select $1, gen_random_uuid(), $2, m.basic_group_id, $3, $4::timestamptz from membership m where m.user_id = $5`,
    [
      world.accountId,
      world.users.reader,
      world.units.health,
      NOON.add({ hours: 1 }).toString(),
      world.users.reader,
    ],
  );
  expect(await may('reader', 'recruitment.view_list', 'health')).toBe(true);
  await database.setClock(NOON.add({ hours: 1, seconds: 1 }));
  expect(await may('reader', 'recruitment.view_list', 'health')).toBe(false);
  expect(await may('reader', 'recruitment.view_list', 'school')).toBe(true);
});

test('PE-8: a right that is taken away, and a membership that ends, are gone in the next transaction', async () => {
  await database.owner.query(
    `delete from permission_group_permission where account_id = $1 and permission = 'recruitment.edit'`,
    [world.accountId],
  );
  expect(await may('leader', 'recruitment.edit', 'school')).toBe(false);
  expect(await may('leader', 'recruitment.view', 'school')).toBe(true);
  await change('update membership set active = false where user_id = $1', 'leader');
  expect(await actorOf('leader')).toBeUndefined();
});

test('US-1: a membership is valid on its first and last day, by the dates of the account', async () => {
  await change(
    `update membership set valid_from = '2026-11-22', valid_to = '2026-11-23' where user_id = $1`,
    'leader',
  );
  // Midnight in Oslo is 23 hours UTC in winter.
  const moments = [
    ['2026-11-21T22:59:59Z', false],
    ['2026-11-21T23:00:30Z', true],
    ['2026-11-23T22:59:00Z', true],
    ['2026-11-23T23:00:30Z', false],
  ] as const;
  for (const [moment, valid] of moments) {
    await database.setClock(Temporal.Instant.from(moment));
    expect([moment, (await actorOf('leader')) !== undefined]).toEqual([moment, valid]);
  }
});

test('XX-7: a user is nobody in an account without a membership there', async () => {
  const other = await createWorld(database.app);
  expect(await actorOf('hr', other.accountId)).toBeUndefined();
});

test('PE-4: a right that is not in the catalogue gives nothing, though a row says it', async () => {
  await database.owner.query(
    `update permission_group_permission set permission = 'recruitment.everything' where account_id = $1 and permission = 'recruitment.close'`,
    [world.accountId],
  );
  expect([...((await actorOf('hr'))?.rights.keys() ?? [])]).not.toContain('recruitment.everything');
});

test('PE-5: named are the nearest who can grant it now: neither the inactive nor those whose time is over', async () => {
  const named = () =>
    database.app.read(world.accountId, async (tx) =>
      nearestHolders(tx, {
        permission: 'user.manage',
        path: await organisationPath(tx, world.units.school),
      }),
    );
  expect(await named()).toEqual(['Siri Moen']);
  await change(`update membership set valid_to = '2026-11-21' where user_id = $1`, 'superuser');
  expect(await named()).toEqual([]);
  await change('update membership set valid_to = null, active = false where user_id = $1', 'superuser');
  expect(await named()).toEqual([]);
});
