import { rm } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecruitmentRoute } from '#modules/recruitments/contract/index.ts';
import { readPublishingRoute } from '#modules/publishing/contract/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createTestServer } from '#tests/support/test-server.ts';
import { demoUsers } from './demo-accounts.ts';
import { loadDemo } from './load-demo.ts';
import { createStaff, type Staff } from './staff.ts';

const NOW = Temporal.Instant.from('2026-11-25T09:00:00Z');
const TODAY = Temporal.PlainDate.from('2026-11-25');

let database: TestDatabase;
let app: FastifyInstance;
let context: ModuleContext;
let staff: Staff;
let loaded: string | undefined;

const load = () =>
  loadDemo({
    context,
    // The demo's own real time is this test's fixed one.
    setClock: (instant) => database.setClock(instant === 'real' ? NOW : instant),
    secrets: { secret: context.config.SECRET, passwords: { hanne: 'fjell-vind-elv-lyng-1' } },
    log: { info: () => {} },
  });

const rows = async <T extends object>(query: string): Promise<T[]> =>
  (await database.owner.query(query)).rows as T[];

const idOf = async (title: string): Promise<string> =>
  (await rows<{ id: string }>(`select id from recruitment where title = '${title}'`))[0]?.id ?? '';

/** The counts of what the demo has, table by table. */
const counts = async () =>
  (
    await rows(`select (select count(*)::int from account) as accounts,
                       (select count(*)::int from organisation) as organisations,
                       (select count(*)::int from membership) as members,
                       (select count(*)::int from recruitment) as recruitments,
                       (select count(*)::int from application) as applications,
                       (select count(*)::int from candidate) as candidates,
                       (select count(*)::int from stored_file) as files,
                       (select count(*)::int from audit_entry) as audited`)
  )[0];

beforeAll(async () => {
  database = await createTestDatabase();
  await database.setClock(NOW);
  ({ app, context } = await createTestServer(database));
  loaded = await load();
  const users = await rows<{ username: string; userId: string }>(
    `select username, user_id as "userId" from membership`,
  );
  staff = createStaff(context, {
    accountId: loaded ?? '',
    slug: 'fjordvik',
    units: { municipality: '', school: '' },
    processes: { withAdvertisement: '', withoutAdvertisement: '' },
    users: Object.fromEntries(users.map(({ username, userId }) => [username, userId])),
  });
});
afterAll(async () => {
  await app.close();
  await database.close();
  await rm(context.config.FILES_DIRECTORY, { recursive: true, force: true });
});

test('the demo has its account, people, recruitments and candidates, and the clock is real again', async () => {
  expect(await counts()).toMatchObject({
    accounts: 1,
    organisations: 2,
    members: demoUsers.length,
    recruitments: 3,
    applications: 20,
    candidates: 20,
    files: 20,
  });
  expect(
    Math.abs((await database.app.read(null, async ({ now }) => now)).since(NOW).total('minutes')),
  ).toBeLessThan(2);
});

test('AD-3: the teacher is published with a deadline ahead, and one change waits', async () => {
  const id = await idOf('Lærer i norsk og samfunnsfag');
  const publishing = await staff('hanne', readPublishingRoute, { id });
  expect(publishing.channels).toMatchObject([{ state: 'outdated', version: 1 }]);
  expect(publishing.differences.map(({ field }) => field)).toEqual(['offer']);
  expect(publishing.actions.publish).toEqual({ allowed: true });
  const recruitment = await staff('hanne', readRecruitmentRoute, { id });
  expect(recruitment).toMatchObject({ applicationCount: 9, publishedDeadline: '2026-12-05' });
});

test('CL-2, CL-3: the nurse is past the deadline, somebody is hired, and it can be closed as recruited', async () => {
  const recruitment = await staff('hanne', readRecruitmentRoute, { id: await idOf('Sykepleier') });
  expect(recruitment).toMatchObject({ applicationCount: 10, hiredCount: 1, outcome: null });
  expect(recruitment.actions.close.recruited).toEqual({ allowed: true });
  const late = Temporal.PlainDate.from(recruitment.publishedDeadline ?? '').until(TODAY).days;
  expect(late).toBeGreaterThan(2);
  expect(late).toBeLessThan(8);
  const statuses = await rows(
    `select status, count(*)::int as count from application a join recruitment r on r.id = a.recruitment_id
      where r.title = 'Sykepleier' group by status order by status`,
  );
  expect(statuses).toEqual([
    { status: 'hired', count: 1 },
    { status: 'interview', count: 2 },
    { status: 'received', count: 2 },
    { status: 'rejected', count: 1 },
    { status: 'under_assessment', count: 4 },
    { status: 'withdrawn', count: 1 },
  ]);
});

test('AD-6, CL-2: the case officer cannot be published yet, and says what is left', async () => {
  const publishing = await staff('hanne', readPublishingRoute, { id: await idOf('Saksbehandler byggesak') });
  expect(publishing.channels).toMatchObject([{ state: 'not_published' }]);
  expect(publishing.actions.publish).toMatchObject({
    allowed: false,
    reasons: [{ code: 'recruitment.deadline_not_set' }, { code: 'advertisement.publicity_notice_missing' }],
  });
});

test('AP-9: two ask to be kept off the public list, one of them without a reason', async () => {
  const asked = await rows<{ reason: string }>(
    'select withhold_reason as reason from application where withhold_requested order by length(withhold_reason)',
  );
  expect(asked.map(({ reason }) => reason === '')).toEqual([true, false]);
});

test('every application has a CV in the store, as PDF or DOCX, and was sent before its deadline in order', async () => {
  const types = await rows<{ type: string; count: number }>(
    'select content_type as type, count(*)::int as count from stored_file group by 1 order by 1',
  );
  expect(types).toEqual([
    { type: 'application/pdf', count: 14 },
    { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', count: 6 },
  ]);
  const [{ wrong } = { wrong: -1 }] = await rows<{ wrong: number }>(
    `select count(*)::int as wrong from application a
       join recruitment r on r.account_id = a.account_id and r.id = a.recruitment_id
       join publication p on p.account_id = r.account_id and p.recruitment_id = r.id
      where a.submitted_at < p.published_at or a.submitted_at > app.now()
         or (a.submitted_at at time zone 'Europe/Oslo')::date > r.published_deadline`,
  );
  expect(wrong).toBe(0);
});

test('a receipt waits in the outbox for everybody who applied, and a message for those who were contacted', async () => {
  const [mails] = await rows(
    `select count(*)::int as count, count(distinct recipient)::int as people from outgoing_mail`,
  );
  // 20 receipts, 4 invitations, 1 rejection, and the answer to the one who withdrew.
  expect(mails).toEqual({ count: 26, people: 20 });
});

test('loading once more does nothing', async () => {
  const before = await counts();
  expect(await load()).toBeUndefined();
  expect(await counts()).toEqual(before);
});
