import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createRecruitmentRoute } from '#modules/recruitments/contract/index.ts';
import { applicationWithdrawn, setApplicationWithdrawn } from '#modules/applications/server/index.ts';
import {
  lockRecruitment,
  recordApplication,
  recruitmentsModule,
} from '#modules/recruitments/server/index.ts';
import { sql } from '#platform/server/db/index.ts';
import { publish } from '#platform/server/events/index.ts';
import { newId } from '#platform/server/ids.ts';
import { arrangeApplication } from '#tests/support/applications.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import {
  callerIn,
  createWorld,
  failureOf,
  valueOf,
  type World,
  type WorldUser,
} from '#tests/support/world.ts';
import {
  countApplicationsRoute,
  findPlaceRoute,
  listApplicationsRoute,
  logOpeningRoute,
  postEventRoute,
  readSheetRoute,
} from '../contract/index.ts';
import { logOpening } from './commands/log-opening.ts';
import { postEvent } from './commands/post-event.ts';
import { countApplications } from './queries/count-applications.ts';
import { findPlace } from './queries/find-place.ts';
import { listApplications, selectRows } from './queries/list-applications.ts';
import { readSheet } from './queries/read-sheet.ts';
import { onApplicationWithdrawn } from './subscribers/on-application-withdrawn.ts';

let database: TestDatabase;
let world: World;
let recruitmentId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  onApplicationWithdrawn();
});
afterAll(() => database.close());

const as = (user: WorldUser, inWorld: World = world) => callerIn(database.app, inWorld, user);
const create = recruitmentsModule.endpoints!.find(({ route }) => route.name === createRecruitmentRoute.name)!;

const newRecruitment = async (): Promise<string> => {
  const created = await as('hr')(create, createRecruitmentRoute, {
    body: {
      title: 'Lærer',
      organisationId: world.units.school,
      processId: world.processes.withoutAdvertisement,
    },
  });
  return valueOf(created).id;
};

beforeEach(async () => {
  await database.setClock(Temporal.Instant.from('2026-11-22T12:00:00Z'));
  world = await createWorld(database.app);
  recruitmentId = await newRecruitment();
});

/** Arranges applications of these names, the first one sent first, a minute apart. */
async function arrange(...names: readonly (readonly [string, string])[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [firstName, lastName] of names) {
    const submittedAt = Temporal.Instant.from('2026-11-20T08:00:00Z').add({ minutes: ids.length });
    // One after the other, so that they come in this order.
    ids.push(
      await arrangeApplication(database.app, world, { recruitmentId, firstName, lastName, submittedAt }),
    );
  }
  return ids;
}

const list = async (query: object = {}, user: WorldUser = 'hr') =>
  as(user)(listApplications, listApplicationsRoute, { id: recruitmentId, query });
const namesOf = (rows: readonly { lastName: string }[]) => rows.map(({ lastName }) => lastName);
const place = async (id: string, query: object = {}) =>
  valueOf(await as('hr')(findPlace, findPlaceRoute, { id, query }));
const posted = async (id: string, key: string, note = '') => {
  const { rows } = await database.owner.query(
    'select id from event_type where account_id = $1 and key = $2',
    [world.accountId, key],
  );
  return valueOf(await as('hr')(postEvent, postEventRoute, { id, body: { eventTypeId: rows[0].id, note } }));
};

test('EV-6: the list is newest first, paged by key, with status and last active event', async () => {
  const ids = await arrange(['Kari', 'Ås'], ['Ola', 'Berg'], ['Ine', 'Dal']);
  await posted(ids[1]!, 'offer');
  const first = valueOf(await list({ limit: 2 }));
  expect(namesOf(first.rows)).toEqual(['Dal', 'Berg']);
  expect(first.rows[1]).toMatchObject({
    status: 'offered',
    lastEvent: { heading: 'Tilbud om stilling' },
  });
  const second = valueOf(await list({ limit: 2, after: first.next! }));
  expect(namesOf(second.rows)).toEqual(['Ås']);
  expect(second.next).toBeNull();
});

test('EV-6: the list holds one recruitment only, and no drafts', async () => {
  await arrange(['Kari', 'Ås']);
  const here = recruitmentId;
  recruitmentId = await newRecruitment();
  await arrange(['Ola', 'Berg']);
  await database.owner.query(
    `insert into application (account_id, id, recruitment_id, opened_at) values ($1, $2, $3, app.now())`,
    [world.accountId, newId(), here],
  );
  recruitmentId = here;
  expect(namesOf(valueOf(await list()).rows)).toEqual(['Ås']);
});

test('EV-6: filtered by status and by the beginning of a name, Å and å alike, wildcards meant literally', async () => {
  const ids = await arrange(['Kari', 'Ås'], ['Åse', 'Berg'], ['Ine', 'Dal_']);
  await posted(ids[0]!, 'offer');
  expect(namesOf(valueOf(await list({ status: 'offered' })).rows)).toEqual(['Ås']);
  expect(namesOf(valueOf(await list({ status: ['offered', 'received'] })).rows)).toHaveLength(3);
  expect(namesOf(valueOf(await list({ search: 'å' })).rows)).toEqual(['Berg', 'Ås']);
  expect(namesOf(valueOf(await list({ search: 'KARI å' })).rows)).toEqual(['Ås']);
  expect(namesOf(valueOf(await list({ search: 'D_l' })).rows)).toEqual([]);
  expect(namesOf(valueOf(await list({ search: 'Dal_' })).rows)).toEqual(['Dal_']);
  const { counts } = valueOf(
    await as('hr')(countApplications, countApplicationsRoute, { id: recruitmentId }),
  );
  expect(counts).toMatchObject({ offered: 1, received: 2, hired: 0 });
});

test('PE-5: the list is forbidden without the right to view applications, and unknown outside the unit', async () => {
  expect(valueOf(await list({}, 'leader')).rows).toEqual([]);
  expect(failureOf(await list({}, 'reader'))).toEqual({ kind: 'not_found' });
  expect(failureOf(await list({}, 'outsider'))).toEqual({ kind: 'not_found' });
  await database.owner.query(
    `delete from permission_group_permission where account_id = $1 and permission = 'application.view'`,
    [world.accountId],
  );
  expect(failureOf(await list())).toMatchObject({
    kind: 'forbidden',
    reasons: [{ permission: 'application.view' }],
  });
  const other = await createWorld(database.app);
  const foreign = await as('hr', other)(listApplications, listApplicationsRoute, { id: recruitmentId });
  expect(failureOf(foreign)).toEqual({ kind: 'not_found' });
});

test('EV-6: in a recruitment of 20,000 applications a page is read by its index', async () => {
  const [candidateOf] = await arrange(['Kari', 'Ås']);
  await database.owner.query(
    `insert into application (account_id, id, recruitment_id, candidate_id, first_name, last_name, opened_at, submitted_at, status)
     select a.account_id, gen_random_uuid(), a.recruitment_id, a.candidate_id, 'Ola', 'Nr ' || n, app.now(),
            app.now() - n * interval '1 second', 'received'
       from application a, generate_series(1, 20000) n where a.id = $1`,
    [candidateOf],
  );
  await database.owner.query('analyze application');
  const plan = await database.app.read(world.accountId, async (tx) => {
    const statement = selectRows(tx, { recruitmentId, status: ['received'], search: 'Ola', limit: 25 });
    const { rows } = await sql<{ queryPlan: string }>`explain ${statement}`.execute(tx.db);
    return rows.map((row) => Object.values(row)[0]).join('\n');
  });
  expect(plan).toContain('application_newest');
  expect(plan).not.toContain('Seq Scan on application');
});

test('a place is told among those the filter shows, with the neighbours there', async () => {
  const [oldest, middle, newest] = await arrange(['Kari', 'Ås'], ['Ola', 'Berg'], ['Ine', 'Dal']);
  expect(await place(middle!)).toEqual({ position: 2, total: 3, previousId: newest, nextId: oldest });
  expect(await place(newest!)).toMatchObject({ position: 1, previousId: null, nextId: middle });
  await posted(middle!, 'offer');
  expect(await place(middle!, { status: 'received' })).toEqual({
    position: null,
    total: 2,
    previousId: newest,
    nextId: oldest,
  });
});

test('the sheet shows what was sent, what was done and what can be done, to those who may view applications', async () => {
  const [id] = await arrange(['Kari', 'Ås']);
  await posted(id!, 'note', 'Ringte referanse');
  const sheet = valueOf(await as('leader')(readSheet, readSheetRoute, { id: id! }));
  expect(sheet).toMatchObject({
    firstName: 'Kari',
    status: 'received',
    events: [
      { note: 'Ringte referanse', actions: { delete: { reasons: [{ permission: 'event.remove' }] } } },
    ],
  });
  expect(sheet.possibleEvents.map(({ post }) => post.allowed)).not.toContain(true);
  expect(sheet).not.toHaveProperty('sex');
  expect(failureOf(await as('outsider')(readSheet, readSheetRoute, { id: id! }))).toEqual({
    kind: 'not_found',
  });
});

test('a message begins as a draft in the language of the applicant, with the names in it', async () => {
  const id = await arrangeApplication(database.app, world, { recruitmentId, language: 'en' });
  const sheet = valueOf(await as('hr')(readSheet, readSheetRoute, { id }));
  const rejection = sheet.possibleEvents.find(({ key }) => key === 'rejection');
  expect(rejection?.message?.body).toMatch(/^Dear Kari,[^]*"Lærer"[^]*Hanne Rød\nPrøvevik kommune$/);
});

test('XX-1: every opening of an application is logged, a retry of the same one once', async () => {
  const [id] = await arrange(['Kari', 'Ås']);
  const open = (user: WorldUser, idempotencyKey: string) =>
    as(user)(logOpening, logOpeningRoute, { id: id!, idempotencyKey });
  await Promise.all([open('hr', 'opening-1'), open('hr', 'opening-1')]);
  await open('hr', 'opening-2');
  await open('leader', 'opening-3');
  expect(failureOf(await open('outsider', 'opening-4'))).toEqual({ kind: 'not_found' });
  const { rows } = await database.owner.query(
    `select actor_user_id from audit_entry where action = 'application.opened' and subject_id = $1 and recruitment_id = $2 order by at, id`,
    [id, recruitmentId],
  );
  const { hr, leader } = world.users;
  expect(rows.map((row) => row.actor_user_id)).toEqual([hr, hr, leader]);
});

test('XX-1: reading a sheet is logged as an opening, by whoever asks and however, once in ten minutes', async () => {
  const [id] = await arrange(['Kari', 'Ås']);
  const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
  const open = (user: WorldUser) => as(user)(readSheet, readSheetRoute, { id: id! });
  await open('hr');
  await open('hr');
  await open('leader');
  await open('outsider');
  await database.setClock(now.add({ minutes: 11 }));
  await as('hr')(logOpening, logOpeningRoute, { id: id! });
  await open('hr');
  await database.setClock(now.add({ minutes: 22 }));
  await open('hr');
  const { rows } = await database.owner.query(
    `select actor_user_id from audit_entry where action = 'application.opened' and subject_id = $1 and recruitment_id = $2 order by at, id`,
    [id, recruitmentId],
  );
  const { hr, leader } = world.users;
  expect(rows.map((row) => row.actor_user_id)).toEqual([hr, leader, hr, hr]);
});

test("EV-3: the applicant's own withdrawal is an event that stands, and takes the mark of hired away", async () => {
  const [id] = await arrange(['Kari', 'Ås']);
  await posted(id!, 'hired');
  await database.app.write(world.accountId, async (tx) => {
    await lockRecruitment(tx, recruitmentId);
    await setApplicationWithdrawn(tx, { id: id!, by: 'applicant' });
    await recordApplication(tx, recruitmentId, -1);
    await publish(tx, applicationWithdrawn, { applicationId: id!, recruitmentId });
  });
  const sheet = valueOf(await as('hr')(readSheet, readSheetRoute, { id: id! }));
  expect(sheet).toMatchObject({ status: 'withdrawn', withdrawn: { by: 'applicant' } });
  const stands = { allowed: false, reasons: [{ code: 'event.withdrawn_by_applicant' }] };
  expect(sheet.events[0]).toMatchObject({
    type: { key: 'withdrawal' },
    postedBy: null,
    actions: { delete: stands, deactivate: stands },
  });
  const { rows } = await database.owner.query('select hired_count from recruitment where id = $1', [
    recruitmentId,
  ]);
  expect(rows).toEqual([{ hired_count: 0 }]);
});
