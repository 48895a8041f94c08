import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAdvertisementRoute, saveAdvertisementRoute } from '#modules/advertisements/contract/index.ts';
import {
  publishAdvertisementRoute,
  readPublishingRoute,
  withdrawAdvertisementRoute,
} from '#modules/publishing/contract/index.ts';
import {
  closeRecruitmentRoute,
  createRecruitmentRoute,
  listProcessesRoute,
  listRecruiterChoicesRoute,
  readRecruitmentLogRoute,
  readRecruitmentRoute,
  saveBasicsRoute,
  savePositionRoute,
  saveResponsibilityRoute,
} from '#modules/recruitments/contract/index.ts';
import {
  countApplicationsRoute,
  deactivateEventRoute,
  deleteEventRoute,
  fileAddress,
  findPlaceRoute,
  listApplicationsRoute,
  logOpeningRoute,
  postEventRoute,
  readSheetRoute,
} from '#modules/selection/contract/index.ts';
import { listDutiesRoute, listRecruitmentsRoute } from '#modules/workspace/contract/index.ts';
import { accountItemParamsSchema } from '#platform/core/ids.ts';
import type { Route } from '#platform/core/route.ts';
import { sha256 } from '#platform/server/crypto.ts';
import { createDatabase, createPool, type Database, sql } from '#platform/server/db/index.ts';
import { newId, newSecret } from '#platform/server/ids.ts';
import { createAdvertisedRecruitment, publish } from '#tests/support/advertised-recruitment.ts';
import { arrangeApplication, arrangeFile } from '#tests/support/applications.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createTestServer } from '#tests/support/test-server.ts';
import { callerIn, createWorld, valueOf, type World } from '#tests/support/world.ts';
import { modules } from './modules.ts';

/** What an account holds of each kind that has an address. */
interface Held {
  readonly world: World;
  readonly recruitments: string;
  readonly applications: string;
  readonly events: string;
  readonly eventTypeId: string;
  readonly fileId: string;
}

let database: TestDatabase;
/** The database as somebody sees it whom row-level security does not hold. */
let unguarded: Database;
let mine: Held;
let theirs: Held;

beforeAll(async () => {
  database = await createTestDatabase();
  unguarded = createDatabase(
    createPool({ url: database.url('postgres'), max: 4, name: 'unguarded', onError: () => {} }),
  );
  [mine, theirs] = [await hold(), await hold()];
});
afterAll(async () => {
  await unguarded.close();
  await database.close();
});

const endpoints = modules.flatMap((module) => module.endpoints ?? []);
const endpointOf = (route: Route) => {
  const found = endpoints.find((endpoint) => endpoint.route === route);
  if (found === undefined) throw new Error(`no endpoint answers ${route.name}`);
  return found;
};

/** Makes an account with one of everything. */
async function hold(): Promise<Held> {
  const world = await createWorld(database.app);
  const recruitments = await createAdvertisedRecruitment(database.app, world, { deadline: '2099-12-10' });
  await publish(database.app, world, recruitments);
  const applications = await arrangeApplication(database.app, world, { recruitmentId: recruitments });
  const { rows } = await database.owner.query<{ id: string }>(
    `select id from event_type where account_id = $1 and key = 'note'`,
    [world.accountId],
  );
  const eventTypeId = rows[0]?.id ?? '';
  const sheet = valueOf(
    await callerIn(database.app, world, 'hr')(endpointOf(postEventRoute), postEventRoute, {
      id: applications,
      body: { eventTypeId, note: 'Ringt' },
    }),
  );
  const fileId = await arrangeFile(database.app, world, {
    applicationId: applications,
    storageKey: newSecret(),
    sha256: Buffer.alloc(32),
    byteSize: 1,
    contentType: 'application/pdf',
  });
  return { world, recruitments, applications, events: sheet.events[0]?.id ?? '', eventTypeId, fileId };
}

const reason = { reason: 'x' };
const position = {
  location: '',
  workplace: '',
  employmentForm: 'permanent',
  positions: [{ positions: 1, extent: 'full_time' }],
};
/** A whole request to every route about one thing; the version is any, for nobody may come so far. */
const bodies = (): readonly (readonly [Route, object?])[] => [
  [readRecruitmentRoute],
  [readRecruitmentLogRoute],
  [
    saveBasicsRoute,
    {
      version: 1,
      title: 'x',
      organisationId: mine.world.units.school,
      processId: mine.world.processes.withAdvertisement,
    },
  ],
  [savePositionRoute, { version: 1, ...position }],
  [saveResponsibilityRoute, { version: 1, responsibleRecruiterId: null, applicationDeadline: null }],
  [closeRecruitmentRoute, { version: 1, outcome: 'cancelled', ...reason }],
  [readAdvertisementRoute],
  [saveAdvertisementRoute, { version: 1, texts: [{ language: 'nb' }] }],
  [readPublishingRoute],
  [publishAdvertisementRoute, { version: 1 }],
  [withdrawAdvertisementRoute, reason],
  [listApplicationsRoute],
  [countApplicationsRoute],
  [readSheetRoute],
  [findPlaceRoute],
  [logOpeningRoute],
  [postEventRoute, { eventTypeId: mine.eventTypeId, note: 'x' }],
  [deleteEventRoute],
  [deactivateEventRoute, reason],
];

const kindOf = ({ path }: Route): 'recruitments' | 'applications' | 'events' => {
  const kind = /\/(recruitments|applications|events)\/\{id\}/.exec(path)?.[1];
  if (kind === 'recruitments' || kind === 'applications' || kind === 'events') return kind;
  throw new Error(`no such kind of thing in ${path}`);
};

const asHr = (door: Database) => callerIn(door, mine.world, 'hr');

describe.each(['with row-level security', 'and would not without it'])('XX-7: %s', (how) => {
  const door = (): Database => (how.startsWith('with ') ? database.app : unguarded);

  test('the door is the one it is meant to be', async () => {
    const seen = await door().read(mine.world.accountId, (tx) =>
      tx.db.selectFrom('organisation').select('accountId').distinct().execute(),
    );
    expect(seen).toHaveLength(door() === unguarded ? 2 : 1);
  });

  test('nothing of another account is there, by any route', async () => {
    const about = endpoints
      .map(({ route }) => route)
      .filter(({ params }) => params === accountItemParamsSchema);
    expect(
      bodies()
        .map(([route]) => route.name)
        .toSorted(),
    ).toEqual(about.map(({ name }) => name).toSorted());
    for (const [route, body] of bodies()) {
      const request = { id: theirs[kindOf(route)], ...(body === undefined ? {} : { body }) };
      const answer = await asHr(door())(endpointOf(route), route, request as never);
      expect([route.name, answer]).toEqual([route.name, { ok: false, failure: { kind: 'not_found' } }]);
    }
  });

  test('nothing of another account is in a list', async () => {
    const listed = async (route: Route, query: object = {}) => {
      const answer = await asHr(door())(endpointOf(route), route, { query } as never);
      return JSON.stringify(valueOf(answer));
    };
    const theirIds = [
      theirs.recruitments,
      ...Object.values(theirs.world.users),
      ...Object.values(theirs.world.units),
    ];
    const choices = { organisationId: mine.world.units.school };
    for (const text of [
      await listed(listRecruitmentsRoute),
      await listed(listDutiesRoute),
      await listed(listProcessesRoute),
      await listed(listRecruiterChoicesRoute, choices),
    ]) {
      expect(theirIds.filter((id) => text.includes(id))).toEqual([]);
      expect(text).not.toContain(theirs.world.processes.withAdvertisement);
    }
  });

  test('nothing of another account can be named in what is made or changed', async () => {
    const basics = {
      title: 'x',
      organisationId: mine.world.units.school,
      processId: mine.world.processes.withAdvertisement,
    };
    const as = asHr(door());
    const create = (changes: object) =>
      as(endpointOf(createRecruitmentRoute), createRecruitmentRoute, { body: { ...basics, ...changes } });
    expect(await create({ organisationId: theirs.world.units.school })).toMatchObject({
      failure: { kind: 'not_found' },
    });
    expect(await create({ processId: theirs.world.processes.withAdvertisement })).toMatchObject({
      failure: { kind: 'invalid' },
    });
    const { version } = valueOf(
      await as(endpointOf(readRecruitmentRoute), readRecruitmentRoute, { id: mine.recruitments }),
    );
    const responsible = await as(endpointOf(saveResponsibilityRoute), saveResponsibilityRoute, {
      id: mine.recruitments,
      body: { version, responsibleRecruiterId: theirs.world.users.hr, applicationDeadline: null },
    });
    expect(responsible).toMatchObject({ failure: { kind: 'invalid' } });
    const posted = await as(endpointOf(postEventRoute), postEventRoute, {
      id: mine.applications,
      body: { eventTypeId: theirs.eventTypeId, note: 'x' },
    });
    expect(posted).toMatchObject({ failure: { kind: 'invalid' } });
    const choices = await as(endpointOf(listRecruiterChoicesRoute), listRecruiterChoicesRoute, {
      query: { organisationId: theirs.world.units.school },
    });
    expect(choices).toMatchObject({ failure: { kind: 'not_found' } });
  });

  test('a file is opened by nobody of another account, nor by way of an application of one’s own', async () => {
    const { app } = await createTestServer({ ...database, app: door() });
    const token = newSecret();
    await database.app.write(null, (tx) =>
      sql`select identity.open_session(${sha256(token)}, ${mine.world.users.hr}::uuid)`.execute(tx.db),
    );
    const open = async (applicationId: string, fileId: string): Promise<number> => {
      const path = { account: mine.world.slug, id: applicationId, fileId };
      const answer = await app.inject({ url: fileAddress(path, 'download'), cookies: { session: token } });
      return answer.statusCode;
    };
    for (const [application, file] of [
      [theirs.applications, theirs.fileId],
      [mine.applications, theirs.fileId],
      [mine.applications, newId()],
    ] as const) {
      expect(await open(application, file)).toBe(404);
    }
    // Its row is found; that its bytes were never stored is ours to fail for.
    expect(await open(mine.applications, mine.fileId)).toBe(500);
    await app.close();
  });
});
