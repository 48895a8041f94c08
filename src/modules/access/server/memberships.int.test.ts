import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createUser } from '#modules/identity/server/index.ts';
import { sql, type WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import { meeting } from '#tests/support/at-once.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createWorld, type World } from '#tests/support/world.ts';
import { createMembership, createPermissionGroup, type GroupGrant } from './index.ts';

const GIVEN_NOWHERE = /basic permission group at no organisation/;
const MORE_THAN_ONE = /more than one basic permission group/;

let database: TestDatabase;
let world: World;
let basic: string;
let extra: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await createWorld(database.app);
  basic = await newGroup('Saksbehandler', true);
  extra = await newGroup('Tillegg', false);
});

const write = <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> => database.app.write(world.accountId, work);
const newGroup = (name: string, isBasic: boolean): Promise<string> =>
  write((tx) =>
    createPermissionGroup(tx, {
      name,
      kind: 'organisational',
      basic: isBasic,
      permissions: ['recruitment.view'],
    }),
  );

/** Makes a member with these groups, and gives the id. */
async function join(basicGroup: GroupGrant, furtherGroups: readonly GroupGrant[] = []): Promise<string> {
  const id = newId();
  const user = {
    id,
    firstName: 'Ny',
    lastName: 'Bruker',
    email: `${id}@example.com`,
    username: id,
  };
  await write(async (tx) => {
    await createUser(tx, { ...user, language: 'nb' });
    await createMembership(tx, {
      user,
      title: '',
      departmentId: world.units.root,
      validFrom: Temporal.PlainDate.from('2020-01-01'),
      basicGroup,
      furtherGroups,
    });
  });
  return id;
}

const at = (groupId: string, ...organisationIds: readonly [string, ...string[]]): GroupGrant => ({
  groupId,
  organisationIds,
});
const take = (userId: string, organisationId: string) =>
  write((tx) =>
    sql`delete from membership_grant where account_id = ${tx.accountId} and user_id = ${userId}
           and organisation_id = ${organisationId}`.execute(tx.db),
  );

test('US-2: one basic group, given at one or more organisations, and more groups beside it', async () => {
  const { root, school, health } = world.units;
  const id = await join(at(basic, school, health), [at(extra, root, school)]);
  const { rows } = await database.owner.query(
    'select count(*)::int as grants from membership_grant where user_id = $1',
    [id],
  );
  expect(rows).toEqual([{ grants: 4 }]);
});

test('US-2: a membership whose basic group is given nowhere is not saved', async () => {
  const { root } = world.units;
  const noWhere = { groupId: basic, organisationIds: [] } as unknown as GroupGrant;
  await expect(join(noWhere, [at(extra, root)])).rejects.toThrow(GIVEN_NOWHERE);
});

test('US-2: a second basic group is refused, however it comes', async () => {
  const { root } = world.units;
  const second = await newGroup('Enda en', true);
  await expect(join(at(basic, root), [at(second, root)])).rejects.toThrow(MORE_THAN_ONE);
  await join(at(basic, root), [at(extra, root)]);
  const made = write((tx) =>
    sql`update permission_group set basic = true where account_id = ${tx.accountId} and id = ${extra}`.execute(
      tx.db,
    ),
  );
  await expect(made).rejects.toThrow(MORE_THAN_ONE);
});

test('US-2: the basic group is one that is basic, and of the account', async () => {
  const { root } = world.units;
  await expect(join(at(extra, root))).rejects.toThrow(/foreign key/);
  const other = await createWorld(database.app);
  const { rows } = await database.owner.query<{ id: string }>(
    'select id from permission_group where account_id = $1 and basic limit 1',
    [other.accountId],
  );
  await expect(join(at(rows[0]?.id ?? '', root))).rejects.toThrow(/foreign key/);
  await expect(join(at(basic, other.units.root))).rejects.toThrow(/foreign key/);
});

test('US-2: the last organisation of the basic group is neither taken away nor given an end', async () => {
  const { root, school } = world.units;
  const id = await join(at(basic, root, school));
  await take(id, school);
  await expect(take(id, root)).rejects.toThrow(GIVEN_NOWHERE);
  const ended = write((tx) =>
    sql`update membership_grant set ends_at = app.now() where account_id = ${tx.accountId} and user_id = ${id}`.execute(
      tx.db,
    ),
  );
  await expect(ended).rejects.toThrow(GIVEN_NOWHERE);
});

test('US-2: of two who at once take away one each of the last two, one is refused', async () => {
  const { root, school } = world.units;
  const id = await join(at(basic, root, school));
  // The first has been judged and has not committed when the second comes to be judged.
  const change = `delete from membership_grant where user_id = '${id}' and organisation_id = '${root}';
                  set constraints all immediate`;
  const second = meeting(database, { sql: change, values: [] }, () => take(id, school));
  await expect(second).rejects.toThrow(GIVEN_NOWHERE);
});

test('US-2: another basic group takes the place of the first in one transaction', async () => {
  const { root } = world.units;
  const id = await join(at(basic, root));
  const second = await newGroup('Enda en', true);
  const alone = write((tx) =>
    sql`update membership set basic_group_id = ${second} where account_id = ${tx.accountId} and user_id = ${id}`.execute(
      tx.db,
    ),
  );
  await expect(alone).rejects.toThrow(GIVEN_NOWHERE);
  await write(async (tx) => {
    await sql`update membership set basic_group_id = ${second} where account_id = ${tx.accountId} and user_id = ${id}`.execute(
      tx.db,
    );
    await sql`update membership_grant set group_id = ${second} where account_id = ${tx.accountId} and user_id = ${id}`.execute(
      tx.db,
    );
  });
});
