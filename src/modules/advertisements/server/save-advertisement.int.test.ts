import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createOrganisation, setStandardText } from '#modules/accounts/server/index.ts';
import {
  closeRecruitmentRoute,
  createRecruitmentRoute,
  readRecruitmentRoute,
} from '#modules/recruitments/contract/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import type { Route } from '#platform/core/route.ts';
import type { Endpoint } from '#platform/server/http/index.ts';
import { atOnce } from '#tests/support/at-once.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import {
  callerIn,
  createWorld,
  failureOf,
  valueOf,
  type World,
  type WorldUser,
} from '#tests/support/world.ts';
import { readAdvertisementRoute, saveAdvertisementRoute } from '../contract/index.ts';
import { saveAdvertisement } from './commands/save-advertisement.ts';
import { readAdvertisement } from './queries/read-advertisement.ts';

let database: TestDatabase;
let world: World;
let id: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const as = (user: WorldUser) => callerIn(database.app, world, user);
const endpointOf = (route: Route): Endpoint => {
  const found = recruitmentsModule.endpoints?.find((endpoint) => endpoint.route === route);
  if (found === undefined) throw new Error(`no endpoint answers ${route.name}`);
  return found;
};

type Text = { language: string } & Partial<
  Record<'title' | 'aboutWorkplace' | 'duties' | 'publicityNotice', string>
> & {
    standardTextsSeen?: ('aboutWorkplace' | 'publicityNotice')[];
  };
const save = (user: WorldUser, version: number, texts: Text[] = [{ language: 'nb', title: 'Lærer' }]) =>
  as(user)(saveAdvertisement, saveAdvertisementRoute, { id, body: { version, texts } });
const read = async (user: WorldUser = 'hr') =>
  valueOf(await as(user)(readAdvertisement, readAdvertisementRoute, { id }));

async function createRecruitment(processId: string): Promise<string> {
  const created = await as('hr')(endpointOf(createRecruitmentRoute), createRecruitmentRoute, {
    body: { title: 'Lærer i matematikk', organisationId: world.units.school, processId },
  });
  return valueOf(created).id;
}

const standard = (organisationId: string, kind: 'about_workplace' | 'publicity_notice', html: string) =>
  database.app.write(world.accountId, (tx) =>
    setStandardText(tx, { organisationId, kind, language: 'nb', html }),
  );

async function close(): Promise<void> {
  const recruitment = await as('hr')(endpointOf(readRecruitmentRoute), readRecruitmentRoute, { id });
  const { version } = valueOf(recruitment);
  const body = { version, outcome: 'cancelled', reason: 'x' } as const;
  valueOf(await as('hr')(endpointOf(closeRecruitmentRoute), closeRecruitmentRoute, { id, body }));
}

beforeEach(async () => {
  await database.setClock(Temporal.Instant.from('2026-11-22T12:00:00Z'));
  world = await createWorld(database.app);
  id = await createRecruitment(world.processes.withAdvertisement);
});

test('OR-2, OR-3: before it is begun it offers the organisation’s standard texts and says where they come from', async () => {
  await standard(world.units.root, 'about_workplace', '<p>Kommunen</p>');
  await standard(world.units.root, 'publicity_notice', '<p>Offentlig</p>');
  await standard(world.units.school, 'about_workplace', '<p>Skolen</p>');
  expect(await read()).toMatchObject({
    begun: false,
    version: 0,
    texts: [
      {
        language: 'nb',
        title: 'Lærer i matematikk',
        aboutWorkplace: '<p>Skolen</p>',
        publicityNotice: '<p>Offentlig</p>',
        duties: '',
      },
    ],
    standardTexts: [
      { section: 'aboutWorkplace', organisationName: 'Prøvevik skole', inherited: false, changed: false },
      { section: 'publicityNotice', organisationName: 'Prøvevik kommune', inherited: true, changed: false },
    ],
  });
});

test('OR-3: a standard text that is not to be inherited holds at its own unit only', async () => {
  await standard(world.units.root, 'about_workplace', '<p>Kommunen</p>');
  await database.owner.query('update organisation_text set inherit_below = false where account_id = $1', [
    world.accountId,
  ]);
  expect((await read()).standardTexts).toEqual([]);
});

test('RE-1: the first save begins the advertisement and freezes the reference', async () => {
  expect(valueOf(await save('hr', 0))).toMatchObject({ begun: true, version: 1, savedBy: 'Hanne Rød' });
  const recruitment = await as('hr')(endpointOf(readRecruitmentRoute), readRecruitmentRoute, { id });
  expect(valueOf(recruitment).referenceFrozen).toBe(true);
});

test('AD-1: several languages are kept in their order, the first the main one', async () => {
  valueOf(
    await save('hr', 0, [
      { language: 'se', title: 'Oahpaheaddji' },
      { language: 'nb', title: 'Lærer' },
    ]),
  );
  expect((await read()).texts.map(({ language }) => language)).toEqual(['se', 'nb']);
  valueOf(await save('hr', 1, [{ language: 'nb', title: 'Lærer' }]));
  expect((await read()).texts.map(({ language }) => language)).toEqual(['nb']);
});

test('AD-1: rich text is sanitised when it is written, and what says nothing is stored as nothing', async () => {
  const duties = '<p onclick="x()">Undervise<script>alert(1)</script></p>';
  valueOf(await save('hr', 0, [{ language: 'nb', title: ' Lærer ', duties, aboutWorkplace: '<p> </p>' }]));
  const { rows } = await database.owner.query(
    'select title, duties, about_workplace from advertisement_text where recruitment_id = $1',
    [id],
  );
  expect(rows).toEqual([{ title: 'Lærer', duties: '<p>Undervise</p>', about_workplace: '' }]);
});

test('OR-2: a standard text that changes later is told, until it is taken over or decided against', async () => {
  await standard(world.units.school, 'about_workplace', '<p>Før</p>');
  valueOf(await save('hr', 0, [{ language: 'nb', title: 'Lærer', aboutWorkplace: '<p>Vår egen</p>' }]));
  expect((await read()).standardTexts).toMatchObject([{ changed: false }]);
  await standard(world.units.school, 'about_workplace', '<p>Nå</p>');
  expect((await read()).standardTexts).toMatchObject([{ html: '<p>Nå</p>', changed: true }]);
  valueOf(await save('hr', 1, [{ language: 'nb', title: 'Lærer', aboutWorkplace: '<p>Vår egen</p>' }]));
  expect((await read()).standardTexts).toMatchObject([{ changed: true }]);
  valueOf(await save('hr', 2, [{ language: 'nb', title: 'Lærer', standardTextsSeen: ['aboutWorkplace'] }]));
  expect((await read()).standardTexts).toMatchObject([{ changed: false }]);
});

test('PR-1: a process without advertisement has none to save', async () => {
  id = await createRecruitment(world.processes.withoutAdvertisement);
  expect(failureOf(await save('hr', 0))).toEqual({
    kind: 'blocked',
    reasons: [{ code: 'advertisement.process_without_advertisement' }],
  });
});

test('CL-5: the advertisement of a closed recruitment is not changed', async () => {
  valueOf(await save('hr', 0));
  await close();
  expect(failureOf(await save('hr', 1))).toEqual({
    kind: 'blocked',
    reasons: [{ code: 'recruitment.closed', outcome: 'cancelled' }],
  });
});

test('PE-5: without the right it is forbidden, naming the permission and who can grant it', async () => {
  expect(failureOf(await save('leader', 0))).toEqual({
    kind: 'forbidden',
    reasons: [{ code: 'permission.missing', permission: 'advertisement.edit', ask: ['Siri Moen'] }],
  });
  expect((await read('leader')).actions.edit).toMatchObject({
    allowed: false,
    reasons: [{ code: 'permission.missing' }],
  });
});

test('a user of another unit, of the list alone, or of another account is not told that it exists', async () => {
  const other = await createWorld(database.app);
  const elsewhere = callerIn(database.app, other, 'hr');
  const body = { version: 0, texts: [{ language: 'nb' }] };
  const results = [
    await save('outsider', 0),
    await save('reader', 0),
    await elsewhere(saveAdvertisement, saveAdvertisementRoute, { id, body }),
    await elsewhere(readAdvertisement, readAdvertisementRoute, { id }),
  ];
  expect(results.map(failureOf)).toEqual(results.map(() => ({ kind: 'not_found' })));
});

test('of two who save at once, one does it and the other is told that somebody else has', async () => {
  const [first, second] = await atOnce(database, id, [
    () => save('hr', 0, [{ language: 'nb', title: 'En' }]),
    () => save('hr', 0, [{ language: 'nb', title: 'To' }]),
  ]);
  expect(valueOf(first).texts).toMatchObject([{ title: 'En' }]);
  expect(failureOf(second)).toEqual({ kind: 'stale', version: 1 });
});

test('of saving and closing at once, nothing is saved after the close', async () => {
  valueOf(await save('hr', 0, [{ language: 'nb', title: 'Tidlig' }]));
  const [, saved] = await atOnce(database, id, [close, () => save('hr', 1)]);
  expect(failureOf(saved)).toMatchObject({ kind: 'blocked', reasons: [{ code: 'recruitment.closed' }] });
  expect((await read()).texts).toMatchObject([{ title: 'Tidlig' }]);
});

test('XX-1: saving is in the audit log with what was before and after', async () => {
  valueOf(await save('hr', 0, [{ language: 'nb', title: 'Lærer' }]));
  valueOf(await save('hr', 1, [{ language: 'nb', title: 'Lektor' }]));
  const { rows } = await database.owner.query(
    `select actor_user_id, detail from audit_entry join audit_detail on entry_id = id where action = 'advertisement.saved'
       and subject_id = $1`,
    [id],
  );
  expect(rows).toEqual([
    {
      actor_user_id: world.users.hr,
      detail: { changes: [{ field: 'title', language: 'nb', before: 'Lærer', after: 'Lektor' }] },
    },
  ]);
});

test('OR-2: a unit nearer than the one a text was inherited from takes its place', async () => {
  await standard(world.units.root, 'about_workplace', '<p>Kommunen</p>');
  const classroom = await database.app.write(world.accountId, (tx) =>
    createOrganisation(tx, { parentId: world.units.school, name: 'Trinn 8' }),
  );
  await database.owner.query('update recruitment set organisation_id = $1 where id = $2', [classroom, id]);
  await standard(world.units.school, 'about_workplace', '<p>Skolen</p>');
  expect((await read()).standardTexts).toMatchObject([
    { html: '<p>Skolen</p>', organisationName: 'Prøvevik skole', inherited: true },
  ]);
});
