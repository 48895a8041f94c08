import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPermissionGroup } from '#modules/access/server/index.ts';
import type { RouteRequest } from '#platform/core/route.ts';
import { sql } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
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
  createRecruitmentRoute,
  listRecruiterChoicesRoute,
  readRecruitmentRoute,
  saveBasicsRoute,
  savePositionRoute,
  saveResponsibilityRoute,
} from '../contract/index.ts';
import { createRecruitment } from './commands/create-recruitment.ts';
import { saveBasics } from './commands/save-basics.ts';
import { savePosition } from './commands/save-position.ts';
import { saveResponsibility } from './commands/save-responsibility.ts';
import { lockRecruitment, markAdvertisementBegun } from './index.ts';
import { listRecruiterChoices } from './queries/list-recruiter-choices.ts';
import { readRecruitment } from './queries/read-recruitment.ts';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.setClock(Temporal.Instant.from('2026-11-22T12:00:00Z'));
  world = await createWorld(database.app);
});

type Basics = NonNullable<RouteRequest<typeof createRecruitmentRoute>['body']>;
type Position = NonNullable<RouteRequest<typeof savePositionRoute>['body']>;

/** A recruitment, and the version its screen has. */
type Saved = { readonly id: string; readonly version: number };

const as = (user: WorldUser) => callerIn(database.app, world, user);
const basics = (changes: Partial<Basics> = {}): Basics => ({
  title: 'Lærer',
  organisationId: world.units.school,
  processId: world.processes.withAdvertisement,
  ...changes,
});
const create = (changes: Partial<Basics> = {}, user: WorldUser = 'hr', idempotencyKey?: string) =>
  as(user)(createRecruitment, createRecruitmentRoute, {
    body: basics(changes),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  });
const read = async (id: string) => valueOf(await as('hr')(readRecruitment, readRecruitmentRoute, { id }));
const allowManualReferences = () =>
  database.owner.query('update account set manual_reference_allowed = true where id = $1', [world.accountId]);
const recruitments = async () =>
  (
    await database.owner.query('select id, reference from recruitment where account_id = $1', [
      world.accountId,
    ])
  ).rows;

describe('starting a recruitment', () => {
  test('RE-1: it gets the next reference of the year, and the place of its organisation', async () => {
    await database.owner.query(`update organisation set default_location = 'Prøvevik' where id = $1`, [
      world.units.root,
    ]);
    expect(valueOf(await create())).toMatchObject({
      reference: '2026/0001',
      location: 'Prøvevik',
      outcome: null,
    });
    expect(valueOf(await create())).toMatchObject({ reference: '2026/0002' });
  });

  test('RE-1: sixteen at once get sixteen references without a gap', async () => {
    const made = await Promise.all(Array.from({ length: 16 }, () => create()));
    const references = made.map((result) => valueOf(result).reference).toSorted();
    expect(references).toEqual(
      Array.from({ length: 16 }, (_, index) => `2026/${String(index + 1).padStart(4, '0')}`),
    );
  });

  test('RE-1: a reference by hand only where the account allows it, and only one that is free', async () => {
    expect(failureOf(await create({ reference: 'A-1' }))).toMatchObject({
      reasons: [{ code: 'reference.manual_not_allowed' }],
    });
    await allowManualReferences();
    expect(valueOf(await create({ reference: 'A-1' }))).toMatchObject({ reference: 'A-1' });
    expect(failureOf(await create({ reference: 'A-1' }))).toMatchObject({
      reasons: [{ code: 'reference.in_use' }],
    });
    // An automatic number that somebody took by hand is passed over.
    expect(valueOf(await create({ reference: '2026/0001' }))).toMatchObject({ reference: '2026/0001' });
    expect(valueOf(await create())).toMatchObject({ reference: '2026/0002' });
  });

  test('RE-1: of two who give the same reference by hand at once, one is told that it is taken', async () => {
    await allowManualReferences();
    const made = await Promise.all(Array.from({ length: 8 }, () => create({ reference: 'A-1' })));
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(made.flatMap((result) => (result.ok ? [] : [JSON.stringify(result.failure)])))).toEqual(
      new Set([
        JSON.stringify({ kind: 'blocked', reasons: [{ code: 'reference.in_use', reference: 'A-1' }] }),
      ]),
    );
  });

  test('PE-5: without the right at that unit it is forbidden, and nothing is made', async () => {
    expect(failureOf(await create({}, 'leader'))).toMatchObject({
      kind: 'forbidden',
      reasons: [{ permission: 'recruitment.create', ask: ['Siri Moen'] }],
    });
    expect(failureOf(await create({}, 'outsider'))).toMatchObject({ kind: 'forbidden' });
    expect(await recruitments()).toEqual([]);
  });

  test('RE-1, XX-7: a unit or a process of another account is not there', async () => {
    const other = await createWorld(database.app);
    expect(failureOf(await create({ organisationId: other.units.school }))).toEqual({ kind: 'not_found' });
    expect(failureOf(await create({ processId: other.processes.withAdvertisement }))).toMatchObject({
      kind: 'invalid',
      issues: [{ pointer: '/processId' }],
    });
  });

  test('the same key makes one recruitment, however often and at once it is sent', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => create({}, 'hr', 'nøkkel-0001')));
    expect(new Set(made.map((result) => valueOf(result).id)).size).toBe(1);
    expect(await recruitments()).toHaveLength(1);
    expect(failureOf(await create({ title: 'Annet' }, 'hr', 'nøkkel-0001'))).toEqual({ kind: 'key_reused' });
  });
});

describe('what it is about', () => {
  const save = ({ id, version }: Saved, changes: Partial<Basics> = {}, user: WorldUser = 'hr') =>
    as(user)(saveBasics, saveBasicsRoute, { id, body: { ...basics(changes), version } });

  test('RE-1: the reference is frozen once an advertisement is begun, and the rest may change', async () => {
    await allowManualReferences();
    const { id, version } = valueOf(await create());
    await database.app.write(world.accountId, async (tx) => {
      await lockRecruitment(tx, id);
      await markAdvertisementBegun(tx, id);
    });
    expect(failureOf(await save({ id, version }, { reference: 'NY' }))).toMatchObject({
      reasons: [{ code: 'reference.frozen' }],
    });
    expect(valueOf(await save({ id, version }, { title: 'Lektor' }))).toMatchObject({
      title: 'Lektor',
      reference: '2026/0001',
      referenceFrozen: true,
    });
  });

  test('RE-1: every reason against a reference is told at once, and by hand it is unique here too', async () => {
    await allowManualReferences();
    await create({ reference: 'A-1' });
    const { id, version } = valueOf(await create());
    expect(failureOf(await save({ id, version }, { reference: 'A-1' }))).toMatchObject({
      reasons: [{ code: 'reference.in_use', reference: 'A-1' }],
    });
    await database.owner.query('update account set manual_reference_allowed = false where id = $1', [
      world.accountId,
    ]);
    await database.owner.query('update recruitment set advertisement_begun_at = app.now() where id = $1', [
      id,
    ]);
    expect(failureOf(await save({ id, version }, { reference: 'A-1' }))).toMatchObject({
      reasons: [
        { code: 'reference.manual_not_allowed' },
        { code: 'reference.frozen' },
        { code: 'reference.in_use' },
      ],
    });
  });

  test('RE-1: a recruitment that is closed is not changed', async () => {
    const { id, version } = valueOf(await create());
    await database.owner.query(
      `update recruitment set state = 'closed', outcome = 'cancelled', outcome_reason = 'x', closed_at = app.now(),
              closed_by = created_by, retention_starts_at = app.now() where id = $1`,
      [id],
    );
    expect(failureOf(await save({ id, version }, { title: 'Lektor' }))).toMatchObject({
      kind: 'blocked',
      reasons: [{ code: 'recruitment.closed', outcome: 'cancelled' }],
    });
  });

  test('RE-2: it is not moved to where whoever is responsible could not be chosen', async () => {
    const { id, version } = valueOf(await create());
    await database.owner.query('update recruitment set responsible_recruiter_id = $1 where id = $2', [
      world.users.leader,
      id,
    ]);
    expect(failureOf(await save({ id, version }, { organisationId: world.units.health }))).toMatchObject({
      kind: 'blocked',
      reasons: [
        { code: 'responsible_recruiter.no_access_to_organisation', organisationName: 'Prøvevik helse' },
      ],
    });
    expect(valueOf(await save({ id, version }, { title: 'Lektor' }))).toMatchObject({ title: 'Lektor' });
  });

  test('XX-1: the log says who saved what, with what was before and after and nothing else', async () => {
    const { id, version } = valueOf(await create());
    await save({ id, version }, { title: 'Lektor', organisationId: world.units.health });
    const { rows } = await database.owner.query(
      `select e.action, e.actor_user_id, d.detail from audit_entry e join audit_detail d on d.entry_id = e.id
        where e.subject_id = $1 order by e.id`,
      [id],
    );
    const { school, health } = world.units;
    expect(rows).toEqual([
      {
        action: 'recruitment.created',
        actor_user_id: world.users.hr,
        detail: {
          title: 'Lærer',
          reference: '2026/0001',
          organisationId: school,
          processId: world.processes.withAdvertisement,
        },
      },
      {
        action: 'recruitment.basics_saved',
        actor_user_id: world.users.hr,
        detail: {
          before: { title: 'Lærer', organisationId: school },
          after: { title: 'Lektor', organisationId: health },
        },
      },
    ]);
  });

  test('RE-1: moving it needs the right to create at the new unit', async () => {
    const { id, version } = valueOf(await create());
    expect(
      failureOf(await save({ id, version }, { organisationId: world.units.health }, 'leader')),
    ).toMatchObject({
      kind: 'forbidden',
      reasons: [{ permission: 'recruitment.create' }],
    });
    const moved = valueOf(await save({ id, version }, { organisationId: world.units.health }));
    expect(moved.organisation.name).toBe('Prøvevik helse');
  });

  test('RE-1, XX-7: a unit or a process of another account cannot be named', async () => {
    const other = await createWorld(database.app);
    const { id, version } = valueOf(await create());
    expect(failureOf(await save({ id, version }, { organisationId: other.units.school }))).toMatchObject({
      issues: [{ pointer: '/organisationId' }],
    });
    expect(
      failureOf(await save({ id, version }, { processId: other.processes.withAdvertisement })),
    ).toMatchObject({
      issues: [{ pointer: '/processId' }],
    });
  });

  test('of two who save at once on the same version, one is told of the other', async () => {
    const { id, version } = valueOf(await create());
    const results = await Promise.all([
      save({ id, version }, { title: 'En' }),
      save({ id, version }, { title: 'To' }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.flatMap((result) => (result.ok ? [] : [result.failure.kind]))).toEqual(['stale']);
  });
});

describe('the position', () => {
  const position: Omit<Position, 'version'> = {
    location: 'Prøvevik',
    workplace: 'Skolegata 1',
    employmentForm: 'temporary',
    employmentGround: 'aml § 14-9 (2) b',
    positions: [
      { positions: 2, extent: 'full_time' },
      { positions: 1, extent: 'part_time', percent: 62.5, partTimeNeed: 'Helgearbeid' },
    ],
    positionCode: '7961',
    salaryFrom: 500_000,
    salaryTo: 600_000,
    salaryForm: 'yearly',
    startDate: '2027-01-04',
    policeCertificateStatute: 'opplæringslova § 17-11',
  };
  const save = ({ id, version }: Saved, changes: Partial<Position> = {}, user: WorldUser = 'hr') =>
    as(user)(savePosition, savePositionRoute, { id, body: { ...position, ...changes, version } });

  test('RE-1: every field comes back as it was saved, and saving again replaces the rows', async () => {
    const { id, version } = valueOf(await create());
    const saved = valueOf(await save({ id, version }));
    expect(saved).toMatchObject({
      ...position,
      positions: [{ positions: 2 }, { percent: 62.5, partTimeNeed: 'Helgearbeid' }],
    });
    const again = valueOf(await save(saved, { positions: [{ positions: 1, extent: 'hourly' }] }));
    expect(again.positions).toEqual([{ positions: 1, extent: 'hourly', percent: null, partTimeNeed: '' }]);
  });

  test.each([
    ['a temporary engagement without its legal ground', { employmentGround: '' }, 'employmentGround'],
    [
      'part time without its documented need',
      { positions: [{ positions: 1, extent: 'part_time', percent: 50 }] },
      'partTimeNeed',
    ],
    [
      'part time without its percent',
      { positions: [{ positions: 1, extent: 'part_time', partTimeNeed: 'x' }] },
      'percent',
    ],
    ['a salary range the wrong way', { salaryFrom: 2, salaryTo: 1 }, 'salaryTo'],
    ['a salary without its period', { salaryForm: null }, 'salaryForm'],
    ['a date that is none', { startDate: '2027-02-31' }, 'startDate'],
    ['no positions', { positions: [] }, 'positions'],
  ] as const)('RE-1: %s is refused at its field', (_what, changes, field) => {
    const parsed = savePositionRoute.body.safeParse({ ...position, ...changes, version: 1 });
    expect(parsed.error?.issues.map(({ path }) => path.at(-1))).toEqual([field]);
  });

  test('XX-1: the log says what the position was and is', async () => {
    const { id, version } = valueOf(await create());
    const saved = valueOf(await save({ id, version }));
    await save(saved, { salaryTo: 650_000, positions: [{ positions: 1, extent: 'full_time' }] });
    const { rows } = await database.owner.query(
      `select d.detail from audit_entry e join audit_detail d on d.entry_id = e.id
        where e.subject_id = $1 and e.action = 'recruitment.position_saved' order by e.id desc limit 1`,
      [id],
    );
    expect(rows).toMatchObject([
      {
        detail: {
          before: { salaryTo: 600_000, positions: [{ positions: 2 }, { percent: 62.5 }] },
          after: { salaryTo: 650_000, positions: [{ positions: 1, extent: 'full_time' }] },
        },
      },
    ]);
    expect(Object.keys(rows[0].detail.after).toSorted()).toEqual(['positions', 'salaryTo']);
  });

  test('PE-1: one who only lists cases, or works elsewhere, is not told that it exists', async () => {
    const { id, version } = valueOf(await create());
    expect(failureOf(await save({ id, version }, {}, 'outsider'))).toEqual({ kind: 'not_found' });
    expect(failureOf(await save({ id, version }, {}, 'reader'))).toEqual({ kind: 'not_found' });
    expect((await read(id)).version).toBe(version);
  });
});

describe('who is responsible', () => {
  const save = ({ id, version }: Saved, responsibleRecruiterId: string | null) =>
    as('hr')(saveResponsibility, saveResponsibilityRoute, {
      id,
      body: { version, responsibleRecruiterId, applicationDeadline: '2026-12-10' },
    });

  test('RE-2: one with access and the right in the basic group can be chosen', async () => {
    const { id, version } = valueOf(await create());
    expect(valueOf(await save({ id, version }, world.users.leader))).toMatchObject({
      responsibleRecruiter: { name: 'Lars Eng' },
      countingDeadline: '2026-12-10',
    });
  });

  test('RE-2: one without access is refused by the server too, with every reason', async () => {
    const { id, version } = valueOf(await create());
    await database.owner.query('update membership set active = false where user_id = $1', [
      world.users.outsider,
    ]);
    expect(failureOf(await save({ id, version }, world.users.outsider))).toMatchObject({
      kind: 'blocked',
      reasons: [
        { code: 'responsible_recruiter.inactive' },
        { code: 'responsible_recruiter.no_access_to_organisation', organisationName: 'Prøvevik skole' },
      ],
    });
  });

  test.each([
    ['is deactivated', 'update membership set active = false where user_id = $1'],
    [
      'loses the right in the basic group',
      `with locked as (select g.account_id, g.id from permission_group g join membership m on m.basic_group_id = g.id
                        where m.user_id = $1 for update of g)
       delete from permission_group_permission p using locked where p.account_id = locked.account_id and p.group_id = locked.id`,
    ],
  ])('RE-2: one who %s in the same moment is not chosen', async (_what, change) => {
    const { id, version } = valueOf(await create());
    const values = [world.users.leader];
    const chosen = await meeting(database, { sql: change, values }, () =>
      save({ id, version }, world.users.leader),
    );
    expect(failureOf(chosen)).toMatchObject({ kind: 'blocked' });
  });

  test('XX-1: the log says who was responsible, and is', async () => {
    const { id, version } = valueOf(await create());
    await save({ id, version }, world.users.leader);
    const { rows } = await database.owner.query(
      `select d.detail from audit_entry e join audit_detail d on d.entry_id = e.id
        where e.subject_id = $1 and e.action = 'recruitment.responsibility_saved'`,
      [id],
    );
    expect(rows).toEqual([
      {
        detail: {
          applicationDeadline: '2026-12-10',
          before: { responsibleRecruiterId: null, applicationDeadline: null },
          after: { responsibleRecruiterId: world.users.leader, applicationDeadline: '2026-12-10' },
        },
      },
    ]);
  });

  test('RE-2: what an extra group gives does not count; the picker tells so', async () => {
    await database.app.write(world.accountId, async (tx) => {
      const group = { kind: 'organisational' } as const;
      const [hr, at] = [world.users.hr, world.units.root];
      const employee = await createPermissionGroup(tx, {
        ...group,
        name: 'Ansatt',
        basic: true,
        permissions: [],
      });
      const extra = await createPermissionGroup(tx, {
        ...group,
        name: 'Rekruttering',
        basic: false,
        permissions: ['recruitment.view', 'recruitment.view_list'],
      });
      await sql`update membership set basic_group_id = ${employee} where user_id = ${hr}`.execute(tx.db);
      await sql`update membership_grant set group_id = ${employee} where user_id = ${hr}`.execute(tx.db);
      await sql`insert into membership_grant (account_id, id, user_id, group_id, organisation_id)
                values (${tx.accountId}, ${newId()}, ${hr}, ${extra}, ${at})`.execute(tx.db);
    });
    const choices = valueOf(
      await as('hr')(listRecruiterChoices, listRecruiterChoicesRoute, {
        query: { organisationId: world.units.school, search: 'Han' },
      }),
    );
    expect(choices.rows).toMatchObject([
      {
        name: 'Hanne Rød',
        choosable: {
          reasons: [{ code: 'responsible_recruiter.lacks_case_permission', basicGroup: 'Ansatt' }],
        },
      },
    ]);
  });

  test('RE-2: somebody of another account is unknown here', async () => {
    const other = await createWorld(database.app);
    const { id, version } = valueOf(await create());
    expect(failureOf(await save({ id, version }, other.users.hr))).toMatchObject({
      issues: [{ code: 'responsible_recruiter.unknown', pointer: '/responsibleRecruiterId' }],
    });
  });
});
