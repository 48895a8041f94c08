import { subscribeModules } from '#platform/server/module.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeRecruitmentRoute, readRecruitmentRoute } from '#modules/recruitments/contract/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import type { JobContext } from '#platform/server/jobs/index.ts';
import { createAdvertisedRecruitment, endpointOf } from '#tests/support/advertised-recruitment.ts';
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
import { selectionModule } from './index.ts';
import { tellClosing } from './jobs/tell-closing.ts';

let database: TestDatabase;
let world: World;
let recruitmentId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  subscribeModules([selectionModule]);
});
afterAll(() => database.close());

beforeEach(async () => {
  world = await createWorld(database.app);
  recruitmentId = await createAdvertisedRecruitment(database.app, world, { deadline: '2026-12-10' });
});

const as = (user: WorldUser) => callerIn(database.app, world, user);
const apply = (firstName: string, email?: string) =>
  arrangeApplication(database.app, world, {
    recruitmentId,
    firstName,
    ...(email === undefined ? {} : { email }),
  });

async function close(
  user: WorldUser = 'hr',
  changes: Partial<{ tellApplicants: boolean; messageBody: string; outcome: 'recruited' }> = {},
) {
  const read = endpointOf(recruitmentsModule, readRecruitmentRoute);
  const { version } = valueOf(await as('hr')(read, readRecruitmentRoute, { id: recruitmentId }));
  return as(user)(endpointOf(recruitmentsModule, closeRecruitmentRoute), closeRecruitmentRoute, {
    id: recruitmentId,
    body: {
      version,
      outcome: 'cancelled',
      reason: 'Inndratt',
      tellApplicants: true,
      messageSubject: 'Avbrutt',
      messageBody: 'Vi har avbrutt rekrutteringen.',
      ...changes,
    },
  });
}

const run = () => {
  const job: JobContext = {
    accountId: world.accountId,
    attempt: 1,
    read: (work) => database.worker.read(world.accountId, work),
    write: (work) => database.worker.write(world.accountId, work),
  };
  return tellClosing.run({ recruitmentId }, job);
};

const mails = async () =>
  (
    await database.owner.query<{ subject: string; text: string; applicationId: string }>(
      'select subject, text, application_id as "applicationId" from outgoing_mail where account_id = $1',
      [world.accountId],
    )
  ).rows;

test('CL-5: those not told yet are told once each, by name, in an event of their own', async () => {
  const kari = await apply('Kari');
  await apply('Uten adresse', '');
  const told = await apply('Ola');
  await database.owner.query(`update application set status = 'rejected' where id = $1`, [told]);
  valueOf(await close());
  expect(await mails()).toEqual([]);
  await run();
  await run();
  const sent = await mails();
  expect(sent).toMatchObject([{ subject: 'Avbrutt', applicationId: kari }]);
  expect(sent[0]?.text).toContain('Hei Kari.');
  expect(sent[0]?.text).toContain('Vi har avbrutt rekrutteringen.');
  const { rows } = await database.owner.query(
    `select t.key, e.posted_by, e.mail_id is not null as contacted from event e join event_type t on t.id = e.event_type_id
      where e.application_id = $1`,
    [kari],
  );
  expect(rows).toEqual([{ key: 'message', posted_by: world.users.hr, contacted: true }]);
});

test('CL-5: the work is queued in the transaction of the closing, and with nobody to be told nothing is', async () => {
  await apply('Kari');
  valueOf(await close('hr', { tellApplicants: false }));
  const queued = async () =>
    (
      await database.owner.query(
        `select from jobs.job where task = 'applicants.tell_closing' and account_id = $1`,
        [world.accountId],
      )
    ).rowCount;
  expect(await queued()).toBe(0);
  recruitmentId = await createAdvertisedRecruitment(database.app, world, { deadline: '2026-12-10' });
  valueOf(await close());
  expect(await queued()).toBe(1);
});

test('CL-5: two runs of the job at once tell nobody twice', async () => {
  for (let index = 0; index < 30; index += 1) await apply(`Søker ${index}`);
  valueOf(await close());
  await Promise.all([run(), run()]);
  await run();
  expect(await mails()).toHaveLength(30);
  expect(new Set((await mails()).map(({ applicationId }) => applicationId)).size).toBe(30);
});

test('PE-5: telling applicants needs the right to post events; without it nothing is closed', async () => {
  await database.owner.query(
    `delete from permission_group_permission where account_id = $1 and permission = 'event.post'`,
    [world.accountId],
  );
  expect(failureOf(await close())).toMatchObject({
    kind: 'forbidden',
    reasons: [{ permission: 'event.post' }],
  });
  // A right that lacks is told before what the rule says.
  expect(failureOf(await close('hr', { outcome: 'recruited' }))).toMatchObject({ kind: 'forbidden' });
  expect(valueOf(await close('hr', { tellApplicants: false }))).toMatchObject({ outcome: 'cancelled' });
});

test('CL-5, EV-5: whoever was told or withdrawn after the closing gets no second message, and the others do', async () => {
  const waits = await apply('Kari');
  const told = await apply('Ola');
  const withdrawn = await apply('Ine');
  valueOf(await close());
  await database.owner.query(`update application set status = 'rejected' where id = $1`, [told]);
  await database.owner.query(
    `update application set status = 'withdrawn', withdrawn_at = app.now(), withdrawn_by = 'recruiter' where id = $1`,
    [withdrawn],
  );
  await run();
  expect((await mails()).map(({ applicationId }) => applicationId)).toEqual([waits]);
});

test('CL-5: a message without words is refused at its field', () => {
  const parsed = closeRecruitmentRoute.body.safeParse({
    version: 1,
    outcome: 'not_recruited',
    tellApplicants: true,
    messageSubject: ' ',
  });
  expect(parsed.error?.issues.map(({ path }) => path.join('/'))).toEqual(['messageSubject', 'messageBody']);
});
