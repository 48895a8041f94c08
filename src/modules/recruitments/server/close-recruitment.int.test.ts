import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { meeting } from '#tests/support/at-once.ts';
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
  closeRecruitmentRoute,
  createRecruitmentRoute,
  readRecruitmentRoute,
  saveResponsibilityRoute,
} from '../contract/index.ts';
import { closeRecruitment } from './commands/close-recruitment.ts';
import { createRecruitment } from './commands/create-recruitment.ts';
import { saveResponsibility } from './commands/save-responsibility.ts';
import { recordHire } from './index.ts';
import { readRecruitment } from './queries/read-recruitment.ts';

let database: TestDatabase;
let world: World;
let id: string;
let version: number;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const as = (user: WorldUser) => callerIn(database.app, world, user);
const close = (user: WorldUser, outcome: 'recruited' | 'not_recruited' | 'cancelled', reason = '') =>
  as(user)(closeRecruitment, closeRecruitmentRoute, { id, body: { version, outcome, reason } });

async function setDeadline(applicationDeadline: string): Promise<void> {
  const saved = await as('hr')(saveResponsibility, saveResponsibilityRoute, {
    id,
    body: { version, responsibleRecruiterId: null, applicationDeadline },
  });
  ({ version } = valueOf(saved));
}

beforeEach(async () => {
  await database.setClock(Temporal.Instant.from('2026-11-22T12:00:00Z'));
  world = await createWorld(database.app);
  const created = await as('hr')(createRecruitment, createRecruitmentRoute, {
    body: {
      title: 'Lærer',
      organisationId: world.units.school,
      processId: world.processes.withAdvertisement,
    },
  });
  ({ id, version } = valueOf(created));
});

test('CL-1: a recruitment closes as recruited when its deadline has passed, and starts the retention clock', async () => {
  await setDeadline('2026-11-20');
  expect(valueOf(await close('hr', 'recruited'))).toMatchObject({
    outcome: 'recruited',
    closedBy: 'Hanne Rød',
  });
  const { rows } = await database.owner.query(
    'select state, retention_starts_at from recruitment where id = $1',
    [id],
  );
  expect(rows).toEqual([{ state: 'closed', retention_starts_at: expect.any(Temporal.Instant) }]);
});

test('CL-2: before the deadline it is refused with the date, and nothing is written', async () => {
  await setDeadline('2026-11-30');
  expect(failureOf(await close('hr', 'not_recruited'))).toMatchObject({
    kind: 'blocked',
    reasons: [{ code: 'recruitment.deadline_not_passed', deadline: '2026-11-30' }],
  });
  const { rows } = await database.owner.query('select state, version from recruitment where id = $1', [id]);
  expect(rows).toEqual([{ state: 'open', version }]);
});

test('CL-2: cancelled is open before the deadline, with its reason', async () => {
  await setDeadline('2026-11-30');
  expect(valueOf(await close('hr', 'cancelled', 'Stillingen er inndratt'))).toMatchObject({
    outcome: 'cancelled',
    outcomeReason: 'Stillingen er inndratt',
  });
});

test('CL-2: a process without advertisement needs no deadline', async () => {
  const created = await as('hr')(createRecruitment, createRecruitmentRoute, {
    body: {
      title: 'Vikar',
      organisationId: world.units.school,
      processId: world.processes.withoutAdvertisement,
    },
  });
  ({ id, version } = valueOf(created));
  expect(valueOf(await close('hr', 'not_recruited'))).toMatchObject({ outcome: 'not_recruited' });
});

test('CL-3: where a complete process is required, recruited needs somebody hired', async () => {
  await database.owner.query('update organisation set complete_process_required = true where id = $1', [
    world.units.root,
  ]);
  await setDeadline('2026-11-20');
  expect(failureOf(await close('hr', 'recruited'))).toMatchObject({
    reasons: [{ code: 'recruitment.no_hired_candidate' }],
  });
  await database.app.write(world.accountId, (tx) => recordHire(tx, id, 1));
  expect(valueOf(await close('hr', 'recruited'))).toMatchObject({ outcome: 'recruited' });
});

test('CL-3: a policy that is changed in the same moment, be it above, is waited for', async () => {
  await setDeadline('2026-11-20');
  const change = {
    sql: 'update organisation set complete_process_required = true where id = $1',
    values: [world.units.root],
  };
  expect(failureOf(await meeting(database, change, () => close('hr', 'recruited')))).toMatchObject({
    reasons: [{ code: 'recruitment.no_hired_candidate' }],
  });
});

test('CL-2: a deadline that is published in the same moment is waited for', async () => {
  await setDeadline('2026-11-20');
  const change = {
    sql: `update recruitment set published_deadline = '2026-12-01', first_published_deadline = '2026-12-01' where id = $1`,
    values: [id],
  };
  expect(failureOf(await meeting(database, change, () => close('hr', 'recruited')))).toMatchObject({
    reasons: [{ code: 'recruitment.deadline_not_passed', deadline: '2026-12-01' }],
  });
});

test('CL-4: the view tells every blocker of every outcome before anybody clicks', async () => {
  await database.owner.query('update organisation set complete_process_required = true where id = $1', [
    world.units.root,
  ]);
  await setDeadline('2026-11-30');
  const view = valueOf(await as('hr')(readRecruitment, readRecruitmentRoute, { id }));
  expect(view.actions.close.recruited).toMatchObject({
    reasons: [{ code: 'recruitment.deadline_not_passed' }, { code: 'recruitment.no_hired_candidate' }],
  });
  expect(view.actions.close.cancelled).toEqual({ allowed: true });
});

test('PE-5: without the right it is forbidden, naming the permission and who can grant it', async () => {
  expect(failureOf(await close('leader', 'cancelled', 'x'))).toEqual({
    kind: 'forbidden',
    reasons: [{ code: 'permission.missing', permission: 'recruitment.close', ask: ['Siri Moen'] }],
  });
});

test('a user of another unit, or who sees only the list, is not told that it exists', async () => {
  expect(failureOf(await close('outsider', 'cancelled', 'x'))).toEqual({ kind: 'not_found' });
  expect(failureOf(await close('reader', 'cancelled', 'x'))).toEqual({ kind: 'not_found' });
});

test('a user of another account is not told that it exists', async () => {
  const other = await createWorld(database.app);
  const result = await callerIn(database.app, other, 'hr')(closeRecruitment, closeRecruitmentRoute, {
    id,
    body: { version, outcome: 'cancelled', reason: 'x' },
  });
  expect(failureOf(result)).toEqual({ kind: 'not_found' });
});

test('somebody who saw an older version is told so before the rule is asked', async () => {
  await setDeadline('2026-11-30');
  version -= 1;
  expect(failureOf(await close('hr', 'recruited'))).toEqual({ kind: 'stale', version: version + 1 });
});

test('of two who close at once, one does it', async () => {
  const results = await Promise.all([close('hr', 'cancelled', 'en'), close('hr', 'cancelled', 'to')]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.flatMap((result) => (result.ok ? [] : [result.failure.kind]))).toEqual(['stale']);
});

test('XX-1: closing is in the audit log with outcome and reason', async () => {
  await close('hr', 'cancelled', 'Inndratt');
  const { rows } = await database.owner.query(
    `select actor_user_id, detail from audit_entry join audit_detail on entry_id = id where action = 'recruitment.closed' and subject_id = $1`,
    [id],
  );
  expect(rows).toEqual([
    { actor_user_id: world.users.hr, detail: { outcome: 'cancelled', reason: 'Inndratt' } },
  ]);
});
