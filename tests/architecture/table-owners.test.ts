import { expect, test } from 'vitest';
import { collect, factsBelow, noFacts, relationsOfMigrations } from './module-facts.ts';
import { filesBelow, moduleOf, textOf } from './source-tree.ts';
import { syntaxOf } from './syntax.ts';
import { type Reader, storedQueries, storedQueriesOf, trespasses } from './table-owners.ts';

const relations = relationsOfMigrations();
const modules = [...new Set(filesBelow('src/modules').map(moduleOf))].filter((name) => name !== undefined);
const readers: readonly Reader[] = ['platform', ...modules].map((name) => ({
  name,
  ...factsBelow(name === 'platform' ? 'src/platform' : `src/modules/${name}`),
}));
const stored = filesBelow('db/migrations').flatMap((path) => storedQueriesOf(textOf(path), readers));

test('Law 3: every table is written to by one module, or by the platform', () => {
  const writersOf = (table: string) => readers.filter(({ written }) => written.has(table));
  const shared = [...relations]
    .filter((table) => writersOf(table).length > 1)
    .map(
      (table) =>
        `${table}: ${writersOf(table)
          .map(({ name }) => name)
          .join(', ')}`,
    );
  expect(shared).toEqual([]);
});

test('Law 3: a module reads its own tables, and of those below it and the platform what they publish', () => {
  expect(readers.flatMap((reader) => trespasses(reader, readers))).toEqual([]);
});

test('Law 3: views and functions of the database read by the same law', () => {
  expect(stored.filter(({ owners }) => owners.length === 0)).toEqual([]);
  const found = stored.flatMap(({ query, owners }) => {
    const faults = owners.map((name) => trespasses({ name, read: query.read, written: new Set() }, readers));
    return faults.some((none) => none.length === 0)
      ? []
      : faults.flat().map((fault) => `${query.name}: ${fault}`);
  });
  expect(found).toEqual([]);
});

test('Every view and function of the migrations has been seen', () => {
  const seen = stored.map(({ query }) => query.name);
  const views = [...relations].filter((name) => /_read\./.test(name));
  expect(views.length).toBeGreaterThan(10);
  expect(views.filter((name) => !seen.includes(name))).toEqual([]);
  expect(seen).toEqual(expect.arrayContaining(['identity.find_session', 'jobs.lease', 'app.now']));
});

test('Reading a table of another, reading upwards and reading past the platform are found', () => {
  const readingIn = (name: string, text: string): string[] => {
    const facts = noFacts();
    collect(syntaxOf('x.ts', text), facts);
    return trespasses({ name, ...facts }, readers);
  };
  const recruitments = `
    await sql\`select 1 from recruitment r join membership m on true join access_read.member n on true\`.execute(tx.db);
    await sql\`select 1 from platform_read.audit_entry e left join audit_entry x on true\`.execute(tx.db);
    await tx.db.selectFrom('accountsRead.account as a').innerJoin('account', 'account.id', 'a.id').execute();`;
  expect(readingIn('recruitments', recruitments)).toEqual([
    'recruitments reads membership of access',
    'recruitments reads audit_entry of platform',
    'recruitments reads account of accounts',
  ]);
  expect(readingIn('access', 'sql`select 1 from recruitments_read.recruitment`')).toEqual([
    'access reads recruitments_read.recruitment of recruitments',
  ]);
  expect(readingIn('platform', 'sql`select 1 from accounts_read.account`')).toHaveLength(1);
  const [view, reading] = storedQueries(`
    create view access_read.x with (security_invoker = true) as select 1 from organisation; -- from process
    create function identity.y() returns void language sql as $$ select 1; select 2 from public.process $$;`);
  expect(view).toEqual({ kind: 'view', name: 'access_read.x', read: new Set(['organisation']) });
  expect(reading).toEqual({ kind: 'function', name: 'identity.y', read: new Set(['process']) });
});

test('What code reads and writes is found in queries and in SQL', () => {
  const facts = noFacts();
  const text = `
    await tx.db.insertInto('emailClaim').values(x).execute();
    await tx.db.selectFrom('recruitment as r').innerJoin('identity.appUser as u', 'u.id', 'r.id').execute();
    await sql\`update membership set title = \${title} from permission_group where true\`.execute(tx.db);
    await sql\`delete from identity.session where id = \${id}\`.execute(tx.db);
    await sql\`select 1 from permission_group g for update of g\`.execute(tx.db);
    await sql\`insert into membership as m values (1) on conflict (id) do update set title = 'x'\`.execute(tx.db);
    const event = defineEvent<{ id: string }>('recruitment.closed');
  `;
  collect(syntaxOf('x.ts', text), facts);
  expect([...facts.written].toSorted()).toEqual(['email_claim', 'identity.session', 'membership']);
  expect([...facts.read].toSorted()).toEqual(['identity.app_user', 'permission_group', 'recruitment']);
  expect([...facts.events]).toEqual(['recruitment.closed']);
});
