import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { audit } from '#platform/server/audit/index.ts';
import { newId } from '#platform/server/ids.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import {
  callerIn,
  createWorld,
  failureOf,
  valueOf,
  type World,
  type WorldUser,
} from '#tests/support/world.ts';
import { createRecruitmentRoute, readRecruitmentLogRoute } from '../contract/index.ts';
import { createRecruitment } from './commands/create-recruitment.ts';
import { readLog } from './queries/read-log.ts';

let database: TestDatabase;
let world: World;
let id: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const as = (user: WorldUser, place = world) => callerIn(database.app, place, user);
const create = async (): Promise<string> =>
  valueOf(
    await as('hr')(createRecruitment, createRecruitmentRoute, {
      body: {
        title: 'Lærer',
        organisationId: world.units.school,
        processId: world.processes.withAdvertisement,
      },
    }),
  ).id;
const read = (user: WorldUser, query: { limit?: number; after?: string } = {}, place = world) =>
  as(user, place)(readLog, readRecruitmentLogRoute, { id, query });

/** Notes that a file of an application was opened, as the module above does. */
const noteOpening = (recruitmentId: string) =>
  database.app.write(world.accountId, (tx) =>
    audit(tx, {
      actor: { kind: 'user', userId: world.users.leader },
      action: 'file.opened',
      subjectKind: 'application_file',
      subjectId: newId(),
      recruitmentId,
      detail: { name: 'CV Kari Nordmann.pdf' },
    }),
  );

beforeEach(async () => {
  world = await createWorld(database.app);
  id = await create();
});

test('XX-1: the log tells who did or opened what, when and with which values, newest first, paged by key', async () => {
  await noteOpening(id);
  await noteOpening(await create());
  const first = valueOf(await read('hr', { limit: 1 }));
  expect(first.rows).toMatchObject([
    {
      action: 'file.opened',
      actor: { kind: 'user', name: 'Lars Eng' },
      detail: { name: 'CV Kari Nordmann.pdf' },
      at: expect.any(String),
    },
  ]);
  const second = valueOf(await read('hr', { limit: 1, after: first.next ?? '' }));
  expect(second.rows).toMatchObject([
    { action: 'recruitment.created', actor: { name: 'Hanne Rød' }, detail: { title: 'Lærer' } },
  ]);
  expect(second.next).toBeNull();
});

test('XX-1: it is read by those with the right alone, and by nobody of another unit or account', async () => {
  expect(failureOf(await read('leader'))).toMatchObject({
    kind: 'forbidden',
    reasons: [{ permission: 'recruitment.view_log' }],
  });
  expect(failureOf(await read('outsider'))).toEqual({ kind: 'not_found' });
  expect(failureOf(await read('hr', {}, await createWorld(database.app)))).toEqual({ kind: 'not_found' });
});

test('XX-1: without the right to view applications it does not tell who applied', async () => {
  await noteOpening(id);
  await database.owner.query(
    `delete from permission_group_permission where account_id = $1 and permission = 'application.view'`,
    [world.accountId],
  );
  expect(valueOf(await read('hr')).rows).toMatchObject([
    { action: 'file.opened', detail: null },
    { action: 'recruitment.created', detail: { title: 'Lærer' } },
  ]);
});

test('XX-1: the application can neither change the log nor take anything out of it', async () => {
  for (const table of ['auditEntry', 'auditDetail'] as const) {
    const changed = database.app.write(world.accountId, (tx) =>
      tx.db.updateTable(table).set({ accountId: tx.accountId }).execute(),
    );
    await expect(changed).rejects.toThrow(/permission denied/);
    const deleted = database.app.write(world.accountId, (tx) => tx.db.deleteFrom(table).execute());
    await expect(deleted).rejects.toThrow(/permission denied/);
  }
});

test('XX-1: what is not done is not in the log: an entry goes with its change', async () => {
  const undone = database.app.write(world.accountId, async (tx) => {
    await audit(tx, {
      actor: { kind: 'system' },
      action: 'recruitment.closed',
      subjectKind: 'recruitment',
      subjectId: id,
      recruitmentId: id,
    });
    throw new Error('something later fails');
  });
  await expect(undone).rejects.toThrow('something later fails');
  expect(valueOf(await read('hr')).rows).toHaveLength(1);
});
