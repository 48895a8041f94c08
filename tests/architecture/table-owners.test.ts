import { expect, test } from 'vitest';
import { collect, factsBelow, noFacts, relationsOfMigrations } from './module-facts.ts';
import { filesBelow, moduleOf, moduleOrder } from './source-tree.ts';
import { syntaxOf } from './syntax.ts';

const relations = relationsOfMigrations();
const modules = [...new Set(filesBelow('src/modules').map(moduleOf))].filter((name) => name !== undefined);
const owners = ['platform', ...modules].map((name) => {
  const facts = factsBelow(name === 'platform' ? 'src/platform' : `src/modules/${name}`);
  const real = (names: ReadonlySet<string>): string[] => [...names].filter((table) => relations.has(table));
  return { name, written: real(facts.written), read: real(facts.read) };
});
const ownersOf = (table: string): string[] =>
  owners.filter(({ written }) => written.includes(table)).map(({ name }) => name);

test('Law 3: every table is written to by one module, or by the platform', () => {
  const shared = [...relations].filter((table) => ownersOf(table).length > 1);
  expect(shared.map((table) => `${table}: ${ownersOf(table).join(', ')}`)).toEqual([]);
});

test('Law 3: a module reads tables of itself, of modules below it and of the platform only', () => {
  const height = (name: string): number => moduleOrder.indexOf(name);
  const upwards = owners.flatMap(({ name, read }) =>
    read
      .filter((table) => ownersOf(table).some((owner) => height(owner) > height(name)))
      .map((table) => `${name} reads ${table} of ${ownersOf(table).join(', ')}`),
  );
  expect(upwards).toEqual([]);
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
