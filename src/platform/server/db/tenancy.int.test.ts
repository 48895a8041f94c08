import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { sql, type WriteTx } from './index.ts';
import { createWorld, type World } from '#tests/support/world.ts';

let database: TestDatabase;
let mine: World;
let theirs: World;

beforeAll(async () => {
  database = await createTestDatabase();
  mine = await createWorld(database.app);
  theirs = await createWorld(database.app);
});
afterAll(() => database.close());

/** Tables outside row-level security, each for a reason. A new one needs a decision record. */
const GLOBAL = new Set([
  'app.installation',
  'app_migration.applied',
  'identity.app_user',
  'identity.attempt_counter',
  'identity.credential',
  'identity.email_claim',
  'identity.session',
  'jobs.allowed_task',
  'jobs.job',
]);

test('every table but the listed global ones has row-level security, forced, and a key that begins with the account', async () => {
  const { rows } = await database.owner.query<{ name: string; secured: boolean; firstKey: string }>(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured,
           (select attname from pg_attribute where attrelid = c.oid and attnum = k.conkey[1]) as "firstKey"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`);
  const tenant = rows.filter(({ name }) => !GLOBAL.has(name.replace(/^public\./, '')));
  expect(tenant.length).toBeGreaterThan(20);
  expect(tenant.filter(({ name, secured }) => !secured && name !== '')).toEqual([]);
  expect(
    tenant.filter(({ name, firstKey }) => firstKey !== 'account_id' && name !== 'public.account'),
  ).toEqual([]);
  const known = new Set(rows.map(({ name }) => name));
  expect([...GLOBAL].filter((name) => !known.has(name))).toEqual([]);
});

test('every foreign key between tenant tables carries the account', async () => {
  const { rows } = await database.owner.query<{ name: string }>(`
    select k.conrelid::regclass || '.' || k.conname as name
      from pg_constraint k
      join pg_class target on target.oid = k.confrelid
     where k.contype = 'f' and target.relrowsecurity and k.confrelid <> 'account'::regclass
       and not exists (
         select from unnest(k.conkey) with ordinality a(attnum, position)
           join pg_attribute t on t.attrelid = k.conrelid and t.attnum = a.attnum
          where t.attname = 'account_id' and a.position = 1)`);
  expect(rows).toEqual([]);
});

test('no foreign key of a tenant points at a person outside membership', async () => {
  const { rows } = await database.owner.query<{ name: string }>(`
    select conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and confrelid = 'identity.app_user'::regclass and connamespace = 'public'::regnamespace`);
  expect(rows).toEqual([{ name: 'membership' }]);
});

test('views are judged with the rights of whoever asks', async () => {
  const { rows } = await database.owner.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
       and not coalesce(c.reloptions @> array['security_invoker=true'], false)`);
  expect(rows).toEqual([]);
});

test('views are there to be read: nobody may lock or change a row of another module through one', async () => {
  const { rows } = await database.owner.query<{ privileges: string[] }>(`
    select array_agg(distinct g.privilege_type::text) as privileges
      from information_schema.role_table_grants g
      join information_schema.views v on v.table_schema = g.table_schema and v.table_name = g.table_name
     where g.table_schema like '%\\_read' and g.grantee <> 'tiltre_owner'`);
  expect(rows).toEqual([{ privileges: ['SELECT'] }]);
  const locking = database.app.write(mine.accountId, (tx) =>
    sql`select 1 from accounts_read.organisation o for share of o`.execute(tx.db),
  );
  await expect(locking).rejects.toThrow(/permission denied/);
});

test('with the filters left out, row-level security alone keeps an account to its own rows', async () => {
  const names = await database.app.read(mine.accountId, (tx) =>
    tx.db.selectFrom('organisation').select('accountId').distinct().execute(),
  );
  expect(names).toEqual([{ accountId: mine.accountId }]);
});

test('outside any account no tenant row is there', async () => {
  const rows = await database.app.read(null, (tx) => tx.db.selectFrom('organisation').selectAll().execute());
  expect(rows).toEqual([]);
});

test('a row of another account can be neither written nor pointed at', async () => {
  const unit = { id: crypto.randomUUID(), name: 'X' };
  const foreign = database.app.write(mine.accountId, (tx) =>
    tx.db
      .insertInto('organisation')
      .values({ ...unit, accountId: theirs.accountId, parentId: theirs.units.root })
      .execute(),
  );
  await expect(foreign).rejects.toThrow(/row-level security/);
  const pointing = database.app.write(mine.accountId, (tx) =>
    tx.db
      .insertInto('organisation')
      .values({ ...unit, accountId: mine.accountId, parentId: theirs.units.root })
      .execute(),
  );
  await expect(pointing).rejects.toThrow(/foreign key/);
});

test('the app role can neither change nor delete the audit log, nor leave its role or the policies', async () => {
  const { rows } = await database.owner.query<{ privileges: string }>(`
    select string_agg(privilege_type, ',' order by privilege_type) as privileges
      from information_schema.role_table_grants where grantee = 'tiltre_app' and table_schema = 'public' and table_name = 'audit_entry'`);
  expect(rows).toEqual([{ privileges: 'INSERT,SELECT' }]);
  const roles = await database.owner.query(
    `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong from pg_roles where rolname like 'tiltre%'`,
  );
  expect(roles.rows.every(({ strong }: { strong: boolean }) => !strong)).toBe(true);
});

test('a query that writes fails in a reading transaction, and a finished transaction takes no more', async () => {
  let escaped: (() => Promise<unknown>) | undefined;
  const writing = database.app.read(mine.accountId, async (tx) => {
    escaped = () => tx.db.selectFrom('organisation').selectAll().execute();
    const { db } = tx as unknown as WriteTx;
    await db.updateTable('organisation').set({ name: 'Y' }).execute();
  });
  await expect(writing).rejects.toThrow(/read-only transaction/);
  await expect(escaped?.()).rejects.toThrow(/finished transaction/);
});
