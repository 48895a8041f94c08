import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeRecruitmentRoute, createRecruitmentRoute } from '#modules/recruitments/contract/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import type { Route } from '#platform/core/route.ts';
import { PRIVATE_LINK } from '#platform/server/mail/index.ts';
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
import { deactivateEventRoute, deleteEventRoute, postEventRoute, readSheetRoute } from '../contract/index.ts';
import type { EventTypeKey } from '../domain/index.ts';
import { deactivateEvent } from './commands/deactivate-event.ts';
import { deleteEvent } from './commands/delete-event.ts';
import { postEvent } from './commands/post-event.ts';
import { readSheet } from './queries/read-sheet.ts';

let database: TestDatabase;
let world: World;
let recruitmentId: string;
let id: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const as = (user: WorldUser, inWorld: World = world) => callerIn(database.app, inWorld, user);

/** An endpoint of another module, by its route, as its door gives it. */
const endpointOf = (route: Route) =>
  recruitmentsModule.endpoints!.find((endpoint) => endpoint.route.name === route.name)!;

const typeId = async (key: EventTypeKey, inWorld: World = world): Promise<string> => {
  const { rows } = await database.owner.query(
    'select id from event_type where account_id = $1 and key = $2',
    [inWorld.accountId, key],
  );
  return rows[0].id;
};

const message = { subject: 'Avslag', body: 'Takk for søknaden.' };

async function post(
  key: EventTypeKey,
  {
    user = 'hr',
    on = id,
    ...given
  }: { user?: WorldUser; on?: string; note?: string; idempotencyKey?: string; body?: object } = {},
) {
  const contacts = key === 'interview' || key === 'rejection';
  return as(user)(postEvent, postEventRoute, {
    id: on,
    ...(given.idempotencyKey === undefined ? {} : { idempotencyKey: given.idempotencyKey }),
    body: {
      eventTypeId: await typeId(key),
      note: given.note ?? '',
      ...(contacts ? { message } : {}),
      ...given.body,
    },
  });
}

/** Posts an event that must succeed, and gives its id. */
const posted = async (...given: Parameters<typeof post>): Promise<string> =>
  valueOf(await post(...given)).events[0]!.id;

const sheet = async (on = id) => valueOf(await as('hr')(readSheet, readSheetRoute, { id: on }));
const remove = (eventId: string, user: WorldUser = 'hr') =>
  as(user)(deleteEvent, deleteEventRoute, { id: eventId });
const deactivate = (eventId: string, user: WorldUser = 'hr') =>
  as(user)(deactivateEvent, deactivateEventRoute, { id: eventId, body: { reason: 'Sendt ved en feil' } });

const counts = async () => {
  const { rows } = await database.owner.query(
    'select hired_count, application_count, state from recruitment where id = $1',
    [recruitmentId],
  );
  return rows[0] as { hired_count: number; application_count: number; state: string };
};
const stored = async (on = id) => {
  const { rows } = await database.owner.query(
    'select status, withdrawn_at, withdrawn_by from application where id = $1',
    [on],
  );
  return rows[0];
};

/** Closes the recruitment, which has no advertisement and so needs no deadline. */
async function close(outcome: 'recruited' | 'not_recruited') {
  const { rows } = await database.owner.query('select version from recruitment where id = $1', [
    recruitmentId,
  ]);
  return as('hr')(endpointOf(closeRecruitmentRoute), closeRecruitmentRoute, {
    id: recruitmentId,
    body: { version: rows[0].version, outcome },
  });
}

beforeEach(async () => {
  await database.setClock(Temporal.Instant.from('2026-11-22T12:00:00Z'));
  world = await createWorld(database.app);
  const created = await as('hr')(endpointOf(createRecruitmentRoute), createRecruitmentRoute, {
    body: {
      title: 'Lærer',
      organisationId: world.units.school,
      processId: world.processes.withoutAdvertisement,
    },
  });
  recruitmentId = valueOf(created).id;
  id = await arrangeApplication(database.app, world, { recruitmentId });
});

test('EV-1: an event is posted with who and when, and sets the status', async () => {
  const view = valueOf(await post('under_assessment', { note: 'God søknad' }));
  expect(view).toMatchObject({
    status: 'under_assessment',
    events: [
      {
        type: { key: 'under_assessment', heading: 'Til vurdering' },
        postedBy: 'Hanne Rød',
        note: 'God søknad',
      },
    ],
  });
  expect(await stored()).toMatchObject({ status: 'under_assessment' });
});

test('EV-1, XX-2: an event that contacts the candidate queues one message to the stored address, with the private link', async () => {
  valueOf(await post('rejection'));
  const { rows } = await database.owner.query(
    `select m.recipient, m.subject, m.text, m.state, a.email from outgoing_mail m join application a on a.id = m.application_id
      where m.account_id = $1`,
    [world.accountId],
  );
  expect(rows).toEqual([
    {
      recipient: rows[0].email,
      email: rows[0].email,
      subject: 'Avslag',
      state: 'waiting',
      text: expect.stringContaining('Takk for søknaden.'),
    },
  ]);
  expect(rows[0].text).toContain(PRIVATE_LINK);
  expect(rows[0].text).toContain('fordi du har søkt på stillingen «Lærer»');
});

test('EV-1: an event that contacts needs its message, and no other takes one', async () => {
  expect(failureOf(await post('rejection', { body: { message: undefined } }))).toEqual({
    kind: 'invalid',
    issues: [{ code: 'event.message_missing', pointer: '/message' }],
  });
  expect(failureOf(await post('offer', { body: { message } }))).toMatchObject({
    issues: [{ code: 'event.message_not_taken' }],
  });
  expect(failureOf(await post('note'))).toMatchObject({ issues: [{ code: 'event.note_missing' }] });
});

test("EV-1: an event type of another account does not exist, nor does another account's application", async () => {
  const other = await createWorld(database.app);
  const foreign = await typeId('note', other);
  expect(failureOf(await post('note', { body: { eventTypeId: foreign } }))).toMatchObject({
    issues: [{ code: 'event_type.unknown' }],
  });
  const result = await as('hr', other)(postEvent, postEventRoute, {
    id,
    body: { eventTypeId: foreign, note: 'x' },
  });
  expect(failureOf(result)).toEqual({ kind: 'not_found' });
});

test('a retry of the same posting makes one event and one message', async () => {
  const key = 'same-submit-1';
  const [first, second] = await Promise.all([
    post('rejection', { idempotencyKey: key }),
    post('rejection', { idempotencyKey: key }),
  ]);
  expect(valueOf(first).events).toHaveLength(1);
  expect(valueOf(second).events).toHaveLength(1);
  const { rows } = await database.owner.query('select 1 from outgoing_mail where account_id = $1', [
    world.accountId,
  ]);
  expect(rows).toHaveLength(1);
  expect(failureOf(await post('note', { idempotencyKey: key, note: 'x' }))).toEqual({ kind: 'key_reused' });
});

test('PE-5: without the right to post it is forbidden; without the right to see applications it does not exist', async () => {
  expect(failureOf(await post('offer', { user: 'leader' }))).toMatchObject({
    kind: 'forbidden',
    reasons: [{ code: 'permission.missing', permission: 'event.post', ask: ['Siri Moen'] }],
  });
  expect(failureOf(await post('offer', { user: 'outsider' }))).toEqual({ kind: 'not_found' });
  expect(failureOf(await post('offer', { user: 'reader' }))).toEqual({ kind: 'not_found' });
  expect((await sheet()).events).toEqual([]);
});

test('AP-8: a paper application without an address takes no message', async () => {
  const onPaper = await arrangeApplication(database.app, world, { recruitmentId, email: '' });
  expect(failureOf(await post('rejection', { on: onPaper }))).toMatchObject({
    kind: 'blocked',
    reasons: [{ code: 'event.no_email_address' }],
  });
});

test('EV-3: an event that contacted nobody is deleted, and the status becomes what the others say', async () => {
  await posted('under_assessment');
  const offer = await posted('offer');
  const view = valueOf(await remove(offer));
  expect(view).toMatchObject({ status: 'under_assessment', events: [{ type: { key: 'under_assessment' } }] });
  expect(await stored()).toMatchObject({ status: 'under_assessment' });
});

test('EV-3: before the bin is used the view says which of the two it will do', async () => {
  await posted('offer');
  await posted('rejection');
  const { events } = await sheet();
  expect(events.map(({ actions }) => actions)).toEqual([
    {
      delete: { allowed: false, reasons: [{ code: 'event.contacted_candidate' }] },
      deactivate: { allowed: true },
    },
    { delete: { allowed: true }, deactivate: { allowed: true } },
  ]);
});

test('EV-3: an event that contacted the candidate is not deleted but deactivated, with who, when and why', async () => {
  await posted('under_assessment');
  const rejection = await posted('rejection');
  await database.owner.query(`update outgoing_mail set state = 'sent', sent_at = app.now()`);
  expect(failureOf(await remove(rejection))).toMatchObject({
    kind: 'blocked',
    reasons: [{ code: 'event.contacted_candidate' }],
  });
  const view = valueOf(await deactivate(rejection));
  expect(view.status).toBe('under_assessment');
  expect(view.events[0]).toMatchObject({
    id: rejection,
    deactivated: {
      by: 'Hanne Rød',
      reason: 'Sendt ved en feil',
      at: expect.stringMatching(/^2026-11-22T12:00/),
    },
    mail: { state: 'sent' },
  });
  expect(failureOf(await deactivate(rejection))).toMatchObject({
    reasons: [{ code: 'event.already_deactivated' }],
  });
});

test('EV-3: deactivating while the message still waits cancels it', async () => {
  const rejection = await posted('rejection');
  const view = valueOf(await deactivate(rejection));
  expect(view.events[0]).toMatchObject({ mail: { state: 'cancelled' } });
  const { rows } = await database.owner.query(
    `select detail from audit_detail join audit_entry on id = entry_id where action = 'event.deactivated' and subject_id = $1`,
    [rejection],
  );
  expect(rows).toMatchObject([{ detail: { mailCancelled: true, before: 'rejected', after: 'received' } }]);
});

test('PE-5: without the right nothing is removed, and what cannot be seen does not exist', async () => {
  const offer = await posted('offer');
  expect(failureOf(await remove(offer, 'leader'))).toMatchObject({
    reasons: [{ permission: 'event.remove' }],
  });
  expect(failureOf(await deactivate(offer, 'leader'))).toMatchObject({ kind: 'forbidden' });
  expect(failureOf(await remove(offer, 'outsider'))).toEqual({ kind: 'not_found' });
  const other = await createWorld(database.app);
  const foreign = await as('hr', other)(deleteEvent, deleteEventRoute, { id: offer });
  expect(failureOf(foreign)).toEqual({ kind: 'not_found' });
});

test('EV-3: of two who remove the same event at once, one does it', async () => {
  const offer = await posted('offer');
  const results = await Promise.all([remove(offer), remove(offer)]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.flatMap((result) => (result.ok ? [] : [result.failure.kind]))).toEqual(['not_found']);
});

test('EV-5: a recruiter withdraws with the right, and the application stays, takes no more events and counts no more', async () => {
  await posted('offer');
  expect(await counts()).toMatchObject({ application_count: 1 });
  const view = valueOf(await post('withdrawal'));
  expect(view).toMatchObject({ status: 'withdrawn', withdrawn: { by: 'recruiter' } });
  expect(await stored()).toMatchObject({ status: 'withdrawn', withdrawn_by: 'recruiter' });
  expect(await counts()).toMatchObject({ application_count: 0 });
  expect(failureOf(await post('note', { note: 'x' }))).toMatchObject({
    kind: 'blocked',
    reasons: [
      {
        code: 'event.application_withdrawn',
        by: 'recruiter',
        at: expect.stringMatching(/^2026-11-22T12:00/),
      },
    ],
  });
});

test('EV-5: the right to post events is not the right to withdraw', async () => {
  await database.owner.query(
    `delete from permission_group_permission where account_id = $1 and permission = 'application.withdraw'`,
    [world.accountId],
  );
  expect(failureOf(await post('withdrawal'))).toMatchObject({
    kind: 'forbidden',
    reasons: [{ permission: 'application.withdraw' }],
  });
  expect(valueOf(await post('offer')).possibleEvents.find(({ withdraws }) => withdraws)?.post).toMatchObject({
    allowed: false,
    reasons: [{ permission: 'application.withdraw' }],
  });
});

test("EV-3: a recruiter's withdrawal is deactivated, never deleted, and brings the application back", async () => {
  await posted('offer');
  const withdrawal = await posted('withdrawal');
  expect(failureOf(await remove(withdrawal))).toMatchObject({
    reasons: [{ code: 'event.is_withdrawal' }],
  });
  expect(valueOf(await deactivate(withdrawal))).toMatchObject({ status: 'offered', withdrawn: null });
  expect(await stored()).toEqual({ status: 'offered', withdrawn_at: null, withdrawn_by: null });
  expect(await counts()).toMatchObject({ application_count: 1 });
});

test('AP-6: a withdrawal stands when the person has applied anew', async () => {
  const withdrawal = await posted('withdrawal');
  const { rows } = await database.owner.query('select email from application where id = $1', [id]);
  await arrangeApplication(database.app, world, { recruitmentId, email: rows[0].email });
  expect((await sheet()).events[0]!.actions.deactivate).toEqual({
    allowed: false,
    reasons: [{ code: 'application.applied_anew' }],
  });
  expect(failureOf(await deactivate(withdrawal))).toMatchObject({ kind: 'blocked' });
});

test('CL-3: marking as hired is counted on the recruitment, and removing the mark is too', async () => {
  const hired = await posted('hired');
  expect(await counts()).toMatchObject({ hired_count: 1 });
  expect(failureOf(await post('hired'))).toMatchObject({ reasons: [{ code: 'event.already_hired' }] });
  await posted('rejection');
  expect(await counts()).toMatchObject({ hired_count: 0 });
  await deactivate((await sheet()).events[0]!.id);
  expect(await counts()).toMatchObject({ hired_count: 1 });
  valueOf(await remove(hired));
  expect(await counts()).toMatchObject({ hired_count: 0 });
});

test('CL-3: with somebody marked as hired a complete process can be closed, and who is hired is then settled', async () => {
  await database.owner.query('update organisation set complete_process_required = true where id = $1', [
    world.units.root,
  ]);
  expect(failureOf(await close('recruited'))).toMatchObject({
    reasons: [{ code: 'recruitment.no_hired_candidate' }],
  });
  const hired = await posted('hired');
  valueOf(await close('recruited'));
  const settled = { reasons: [{ code: 'event.recruitment_closed', outcome: 'recruited' }] };
  expect(failureOf(await remove(hired))).toMatchObject(settled);
  expect(failureOf(await post('withdrawal'))).toMatchObject(settled);
  const second = await arrangeApplication(database.app, world, { recruitmentId });
  expect(failureOf(await post('hired', { on: second }))).toMatchObject(settled);
  expect(valueOf(await post('rejection', { on: second }))).toMatchObject({ status: 'rejected' });
});

test('CL-3: closing and removing the last hire cannot both succeed', async () => {
  await database.owner.query('update organisation set complete_process_required = true where id = $1', [
    world.units.root,
  ]);
  const hired = await posted('hired');
  const [closed, removed] = await Promise.all([close('recruited'), remove(hired)]);
  expect([closed.ok, removed.ok].filter(Boolean)).toHaveLength(1);
  const { state, hired_count } = await counts();
  expect({ state, hired_count }).toEqual(
    closed.ok ? { state: 'closed', hired_count: 1 } : { state: 'open', hired_count: 0 },
  );
});

test('EV-4: events posted at once leave the status and the counts that they say together', async () => {
  await Promise.all([post('hired'), post('offer'), post('under_assessment'), post('rejection')]);
  const view = await sheet();
  const latest = view.events.find(({ type }) => type.key !== 'note');
  const says = {
    hired: 'hired',
    offer: 'offered',
    under_assessment: 'under_assessment',
    rejection: 'rejected',
  };
  expect(view.events).toHaveLength(4);
  expect(view.status).toBe(says[latest!.type.key as keyof typeof says]);
  expect(await stored()).toMatchObject({ status: view.status });
  expect(await counts()).toMatchObject({ hired_count: view.status === 'hired' ? 1 : 0 });
});

test('XX-1: posting and deleting are in the audit log with type and status before and after', async () => {
  const offer = await posted('offer');
  await remove(offer);
  const { rows } = await database.owner.query(
    `select action, actor_user_id, recruitment_id, detail from audit_entry join audit_detail on entry_id = id
      where subject_id = $1 order by at, id`,
    [offer],
  );
  const who = { actor_user_id: world.users.hr, recruitment_id: recruitmentId };
  expect(rows).toMatchObject([
    { ...who, action: 'event.posted', detail: { type: 'offer', before: 'received', after: 'offered' } },
    { ...who, action: 'event.deleted', detail: { type: 'offer', before: 'offered', after: 'received' } },
  ]);
});
