import { subscribeModules } from '#platform/server/module.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { saveAdvertisementRoute } from '#modules/advertisements/contract/index.ts';
import { advertisementsModule } from '#modules/advertisements/server/index.ts';
import {
  closeRecruitmentRoute,
  readRecruitmentRoute,
  saveResponsibilityRoute,
} from '#modules/recruitments/contract/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import { createAdvertisedRecruitment, endpointOf } from '#tests/support/advertised-recruitment.ts';
import { atOnce, meeting } from '#tests/support/at-once.ts';
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
  publishAdvertisementRoute,
  readPublishingRoute,
  withdrawAdvertisementRoute,
} from '../contract/index.ts';
import { publishAdvertisement } from './commands/publish-advertisement.ts';
import { withdrawAdvertisement } from './commands/withdraw-advertisement.ts';
import { publishingModule } from './index.ts';
import { readPublishing } from './queries/read-publishing.ts';

let database: TestDatabase;
let world: World;
let id: string;

beforeAll(async () => {
  database = await createTestDatabase();
  subscribeModules([publishingModule]);
});
afterAll(() => database.close());

const as = (user: WorldUser) => callerIn(database.app, world, user);
const read = async (user: WorldUser = 'hr') =>
  valueOf(await as(user)(readPublishing, readPublishingRoute, { id }));

async function publishAs(user: WorldUser, shorteningReason = '') {
  const { version } = await read();
  const body = { version, shorteningReason };
  return as(user)(publishAdvertisement, publishAdvertisementRoute, { id, body });
}

const publish = () => publishAs('hr');

const withdraw = (user: WorldUser = 'hr') =>
  as(user)(withdrawAdvertisement, withdrawAdvertisementRoute, { id, body: { reason: 'Feil i teksten' } });

async function readRecruitment() {
  const endpoint = endpointOf(recruitmentsModule, readRecruitmentRoute);
  return valueOf(await as('hr')(endpoint, readRecruitmentRoute, { id }));
}

async function setDeadline(applicationDeadline: string | null): Promise<void> {
  const { version } = await readRecruitment();
  const body = { version, responsibleRecruiterId: null, applicationDeadline };
  const endpoint = endpointOf(recruitmentsModule, saveResponsibilityRoute);
  valueOf(await as('hr')(endpoint, saveResponsibilityRoute, { id, body }));
}

async function setTitle(title: string, version = 1): Promise<void> {
  const text = { language: 'nb', title, duties: '<p>Undervise</p>', publicityNotice: '<p>Offentlig.</p>' };
  const endpoint = endpointOf(advertisementsModule, saveAdvertisementRoute);
  valueOf(await as('hr')(endpoint, saveAdvertisementRoute, { id, body: { version, texts: [text] } }));
}

async function close() {
  const { version } = await readRecruitment();
  const body = { version, outcome: 'cancelled', reason: 'x' } as const;
  const endpoint = endpointOf(recruitmentsModule, closeRecruitmentRoute);
  return as('hr')(endpoint, closeRecruitmentRoute, { id, body });
}

async function stored() {
  const versions = await database.owner.query(
    `select number, content->>'applicationDeadline' as deadline from advertisement_version
      where recruitment_id = $1 order by number`,
    [id],
  );
  const publications = await database.owner.query(
    'select slug, state from publication where recruitment_id = $1',
    [id],
  );
  return { versions: versions.rows as unknown[], publications: publications.rows as unknown[] };
}

const listed = async () => {
  const { rows } = await database.owner.query(
    `select begun, has_version, last_number, has_unpublished_changes from advertisements_read.state where recruitment_id = $1`,
    [id],
  );
  return rows[0] as unknown;
};

beforeEach(async () => {
  await database.setClock(Temporal.Instant.from('2026-11-22T12:00:00Z'));
  world = await createWorld(database.app);
  id = await createAdvertisedRecruitment(database.app, world);
});

test('AD-2, AD-4: publishing makes a full version and puts it on the career site with an address', async () => {
  const view = valueOf(await publish());
  const path = `/${world.slug}/stillinger/laerer-2026-0001`;
  expect(view.channels).toMatchObject([
    {
      channel: 'career_site',
      state: 'live',
      path,
      version: 1,
      publishedAt: expect.stringMatching(/^2026-11-22T12:00/),
    },
  ]);
  expect(view.lastVersion).toMatchObject({ number: 1, publishedBy: 'Hanne Rød' });
  const { rows } = await database.owner.query(
    'select content from advertisement_version where recruitment_id = $1',
    [id],
  );
  expect(rows).toMatchObject([
    { content: { organisationName: 'Prøvevik skole', location: 'Prøvevik', texts: [{ title: 'Lærer' }] } },
  ]);
});

test('AD-2: a version is never changed or deleted, whatever the application tries', async () => {
  valueOf(await publish());
  const tamper = database.app.write(world.accountId, (tx) =>
    tx.db
      .updateTable('advertisementVersion')
      .set({ number: 9 })
      .where('accountId', '=', world.accountId)
      .execute(),
  );
  await expect(tamper).rejects.toThrow('permission denied');
});

test('AD-2, AD-3: saving changes the working copy only; the difference is told with both values, and in lists', async () => {
  valueOf(await publish());
  expect(await listed()).toEqual({
    begun: true,
    has_version: true,
    last_number: 1,
    has_unpublished_changes: false,
  });
  await setTitle('Lektor');
  expect(await read()).toMatchObject({
    differences: [
      { field: 'title', language: 'nb', before: 'Lærer', after: 'Lektor' },
      { field: 'publicityNotice', language: 'nb' },
    ],
    notices: [{ code: 'advertisement.unpublished_changes', fields: 2 }],
    channels: [{ state: 'outdated', version: 1 }],
    actions: { publish: { allowed: true } },
  });
  expect(await listed()).toMatchObject({ has_unpublished_changes: true });
  const { versions } = await stored();
  expect(versions).toHaveLength(1);
});

test('AD-3: a change of anything that a version copied is told, be it the name of the organisation', async () => {
  valueOf(await publish());
  await database.owner.query(`update organisation set name = 'Nye Prøvevik skole' where id = $1`, [
    world.units.school,
  ]);
  expect((await read()).differences).toEqual([
    { field: 'organisationName', language: null, before: 'Prøvevik skole', after: 'Nye Prøvevik skole' },
  ]);
});

test('AD-4: a new title keeps the address, so that links do not break', async () => {
  const before = valueOf(await publish()).channels[0]?.path;
  await setTitle('Lektor');
  const [channel] = valueOf(await publish()).channels;
  expect(channel).toMatchObject({ path: before, version: 2, state: 'live' });
});

test('AD-4: publishing the same content twice makes no second version', async () => {
  valueOf(await publish());
  expect(failureOf(await publish())).toEqual({
    kind: 'blocked',
    reasons: [{ code: 'advertisement.nothing_to_publish' }],
  });
  const { versions } = await stored();
  expect(versions).toHaveLength(1);
});

test('AD-2, AD-6, CL-7: everything that is missing is told at once, in the view and when it is tried', async () => {
  id = await createAdvertisedRecruitment(database.app, world, {
    deadline: null,
    texts: [{ language: 'en' }],
  });
  await database.owner.query('delete from recruitment_position where recruitment_id = $1', [id]);
  const reasons = [
    { code: 'recruitment.deadline_not_set' },
    { code: 'advertisement.positions_missing' },
    { code: 'advertisement.title_missing', language: 'en' },
    { code: 'advertisement.duties_missing', language: 'en' },
    { code: 'advertisement.publicity_notice_missing', language: 'en' },
  ];
  expect((await read()).actions.publish).toEqual({ allowed: false, reasons });
  expect(failureOf(await publish())).toEqual({ kind: 'blocked', reasons });
  expect(await stored()).toEqual({ versions: [], publications: [] });
});

test('AD-6: an organisation that is no public body publishes without the notice', async () => {
  await database.owner.query('update organisation set public_body = false where id = $1', [
    world.units.school,
  ]);
  id = await createAdvertisedRecruitment(database.app, world, {
    texts: [{ language: 'nb', title: 'Lærer', duties: '<p>x</p>' }],
  });
  expect(valueOf(await publish()).channels).toMatchObject([{ state: 'live' }]);
});

test('AD-6: a unit that becomes a public body in the same moment publishes no notice-less advertisement', async () => {
  await database.owner.query('update organisation set public_body = false where id = $1', [
    world.units.school,
  ]);
  id = await createAdvertisedRecruitment(database.app, world, {
    texts: [{ language: 'nb', title: 'Lærer', duties: '<p>x</p>' }],
  });
  const change = {
    sql: 'update organisation set public_body = true where id = $1',
    values: [world.units.school],
  };
  expect(failureOf(await meeting(database, change, publish))).toMatchObject({
    reasons: [{ code: 'advertisement.publicity_notice_missing', language: 'nb' }],
  });
});

test('CL-7: the published deadline counts, and the first one is kept', async () => {
  valueOf(await publish());
  await setDeadline('2026-12-20');
  expect(await readRecruitment()).toMatchObject({ countingDeadline: '2026-12-10' });
  valueOf(await publish());
  expect(await readRecruitment()).toMatchObject({ countingDeadline: '2026-12-20' });
  const { rows } = await database.owner.query(
    'select first_published_deadline::text as first from recruitment where id = $1',
    [id],
  );
  expect(rows).toEqual([{ first: '2026-12-10' }]);
});

test('CL-7: shortening the deadline needs a reason, which is kept in the log', async () => {
  valueOf(await publish());
  await setDeadline('2026-12-01');
  expect(failureOf(await publish())).toMatchObject({
    reasons: [{ code: 'advertisement.deadline_shortened', from: '2026-12-10', to: '2026-12-01' }],
  });
  valueOf(await publishAs('hr', 'Feil dato'));
  const { rows } = await database.owner.query(
    `select detail from audit_detail join audit_entry on id = entry_id
      where action = 'advertisement.published' and subject_id = $1 order by id desc limit 1`,
    [id],
  );
  expect(rows).toEqual([
    {
      detail: {
        version: 2,
        slug: 'laerer-2026-0001',
        deadline: '2026-12-01',
        deadlineBefore: '2026-12-10',
        shorteningReason: 'Feil dato',
      },
    },
  ]);
});

test('CL-7: no deadline is published into the past', async () => {
  valueOf(await publish());
  await setDeadline('2026-11-20');
  expect(failureOf(await publishAs('hr', 'Haster'))).toMatchObject({
    reasons: [{ code: 'advertisement.deadline_past', deadline: '2026-11-20' }],
  });
});

test('CL-5: closing takes the advertisement down in the same transaction, and it stays down', async () => {
  valueOf(await publish());
  valueOf(await close());
  expect(await read()).toMatchObject({ channels: [{ state: 'withdrawn' }], notices: [] });
  const { rows } = await database.owner.query(
    `select p.withdrawn_at = r.closed_at as at_once from publication p join recruitment r on r.id = p.recruitment_id
      where r.id = $1`,
    [id],
  );
  expect(rows).toEqual([{ at_once: true }]);
  expect(await listed()).toMatchObject({ has_unpublished_changes: false });
  expect(failureOf(await publish())).toMatchObject({
    reasons: [{ code: 'recruitment.closed', outcome: 'cancelled' }],
  });
});

test('CL-5: of publishing and closing at once, nothing is live afterwards, whichever is first', async () => {
  const [published] = await atOnce(database, id, [publish, close]);
  expect(published.ok).toBe(true);
  expect((await stored()).publications).toMatchObject([{ state: 'withdrawn' }]);
  id = await createAdvertisedRecruitment(database.app, world);
  const [, refused] = await atOnce(database, id, [close, publish]);
  expect(failureOf(refused)).toMatchObject({ kind: 'stale' });
  expect(await stored()).toEqual({ versions: [], publications: [] });
});

test('AD-4: of two who publish at once, one makes a version and the other is told that it is done', async () => {
  const [first, second] = await atOnce(database, id, [publish, publish]);
  expect(first.ok).toBe(true);
  expect(failureOf(second)).toMatchObject({
    kind: 'blocked',
    reasons: [{ code: 'advertisement.nothing_to_publish' }],
  });
  expect(await stored()).toMatchObject({ versions: [{ number: 1 }], publications: [{ state: 'live' }] });
});

test('AD-2: somebody who saw an older text or deadline publishes nothing', async () => {
  const { version } = await read();
  const stale = () => as('hr')(publishAdvertisement, publishAdvertisementRoute, { id, body: { version } });
  await setTitle('Lektor');
  expect(failureOf(await stale())).toEqual({ kind: 'stale', version: version + 1 });
  await setDeadline('2026-12-20');
  expect(failureOf(await stale())).toEqual({ kind: 'stale', version: version + 2 });
});

test('AD-4: two recruitments that would have the same address get one each', async () => {
  const first = id;
  const second = await createAdvertisedRecruitment(database.app, world);
  await database.owner.query(
    `update recruitment set reference = case id when $1 then 'A/1' else 'A-1' end
    where id in ($1, $2)`,
    [first, second],
  );
  valueOf(await publish());
  id = second;
  valueOf(await publish());
  expect((await stored()).publications).toEqual([{ slug: 'laerer-a-1-2', state: 'live' }]);
});

test('AD-4: taken down while the recruitment goes on, it can come out again in the same version', async () => {
  expect(failureOf(await withdraw())).toEqual({
    kind: 'blocked',
    reasons: [{ code: 'advertisement.not_published' }],
  });
  valueOf(await publish());
  expect(valueOf(await withdraw())).toMatchObject({
    channels: [{ state: 'withdrawn', version: 1 }],
    actions: { publish: { allowed: true }, withdraw: { allowed: false } },
  });
  expect(valueOf(await publish())).toMatchObject({
    channels: [{ state: 'live', version: 1, withdrawnAt: null }],
  });
  expect((await stored()).versions).toHaveLength(1);
});

test('XX-1: taking down is in the audit log with its reason, and closing with its outcome', async () => {
  valueOf(await publish());
  valueOf(await withdraw());
  valueOf(await publish());
  valueOf(await close());
  const { rows } = await database.owner.query(
    `select actor_user_id, detail from audit_entry join audit_detail on entry_id = id
      where action = 'advertisement.withdrawn' and subject_id = $1 order by id`,
    [id],
  );
  expect(rows).toEqual([
    { actor_user_id: world.users.hr, detail: { reason: 'Feil i teksten' } },
    { actor_user_id: world.users.hr, detail: { outcome: 'cancelled' } },
  ]);
});

test('PE-5: without the right it is forbidden, naming the permission and who can grant it', async () => {
  const forbidden = {
    kind: 'forbidden',
    reasons: [{ code: 'permission.missing', permission: 'advertisement.publish', ask: ['Siri Moen'] }],
  };
  expect(failureOf(await publishAs('leader'))).toEqual(forbidden);
  valueOf(await publish());
  expect(failureOf(await withdraw('leader'))).toEqual(forbidden);
  expect((await read('leader')).actions).toMatchObject({
    publish: { reasons: [{ code: 'permission.missing' }, { code: 'advertisement.nothing_to_publish' }] },
    withdraw: { reasons: [{ code: 'permission.missing' }] },
  });
});

test('a user of another unit, of the list alone, or of another account is not told that it exists', async () => {
  const other = callerIn(database.app, await createWorld(database.app), 'hr');
  const body = { version: (await read()).version };
  const results = [
    await publishAs('outsider'),
    await publishAs('reader'),
    await withdraw('outsider'),
    await other(publishAdvertisement, publishAdvertisementRoute, { id, body }),
    await other(withdrawAdvertisement, withdrawAdvertisementRoute, { id, body: { reason: 'x' } }),
    await other(readPublishing, readPublishingRoute, { id }),
  ];
  expect(results.map(failureOf)).toEqual(results.map(() => ({ kind: 'not_found' })));
});
