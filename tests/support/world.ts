import type { Permission } from '#modules/access/domain/index.ts';
import { createMembership, createPermissionGroup } from '#modules/access/server/index.ts';
import { createAccount, createOrganisation } from '#modules/accounts/server/index.ts';
import { createUser } from '#modules/identity/server/index.ts';
import { createProcess } from '#modules/processes/server/index.ts';
import { createEventTypes } from '#modules/selection/server/index.ts';
import type { Failure, Result } from '#platform/core/failure.ts';
import type { Route, RouteRequest, RouteResponse } from '#platform/core/route.ts';
import type { Database, WriteTx } from '#platform/server/db/index.ts';
import type { Call, Caller, Endpoint } from '#platform/server/http/index.ts';
import { newId } from '#platform/server/ids.ts';

/** Every right over recruitments and applications, as an HR adviser has them. */
export const hrPermissions: readonly Permission[] = [
  'recruitment.view_list',
  'recruitment.view',
  'recruitment.create',
  'recruitment.edit',
  'recruitment.close',
  'recruitment.view_log',
  'advertisement.edit',
  'advertisement.publish',
  'application.view',
  'application.withdraw',
  'event.post',
  'event.remove',
];

/** An account for a test: a municipality (a public body) with a school and a health unit below it. */
export interface World {
  readonly accountId: string;
  readonly slug: string;
  readonly units: { readonly root: string; readonly school: string; readonly health: string };
  readonly processes: { readonly withAdvertisement: string; readonly withoutAdvertisement: string };
  /**
   * hr: every right from the root. leader: views and edits at the school. reader: sees the case list at the school, in
   * a basic group, and nothing more. outsider: every right, at the health unit only. superuser: manages users.
   */
  readonly users: Readonly<Record<WorldUser, string>>;
}

/** Who there is in a world. */
export type WorldUser = 'hr' | 'leader' | 'reader' | 'outsider' | 'superuser';

/** Makes an account with units, groups, users and processes, through the product's own doors. */
export async function createWorld(database: Database): Promise<World> {
  const accountId = newId();
  const slug = `konto-${accountId.slice(-12)}`;
  return database.write(accountId, async (tx) => {
    await createAccount(tx, {
      id: accountId,
      slug,
      name: 'Prøvevik kommune',
      defaultLanguage: 'nb',
      timeZone: 'Europe/Oslo',
      country: 'NO',
      help: { name: 'Personalavdelingen', phone: '22 00 00 00', email: `hjelp@${slug}.example` },
    });
    await createEventTypes(tx);
    const root = await createOrganisation(tx, { parentId: null, name: 'Prøvevik kommune', publicBody: true });
    const school = await createOrganisation(tx, { parentId: root, name: 'Prøvevik skole' });
    const health = await createOrganisation(tx, { parentId: root, name: 'Prøvevik helse' });
    const units = { root, school, health };
    const users = await createUsers(tx, { slug, units });
    const withAdvertisement = await createProcess(tx, { name: 'Med annonse', hasAdvertisement: true });
    const withoutAdvertisement = await createProcess(tx, { name: 'Uten annonse', hasAdvertisement: false });
    return { accountId, slug, units, users, processes: { withAdvertisement, withoutAdvertisement } };
  });
}

async function createUsers(
  tx: WriteTx,
  { slug, units }: { readonly slug: string; readonly units: World['units'] },
): Promise<World['users']> {
  const basic = async (name: string, permissions: readonly Permission[]) =>
    createPermissionGroup(tx, { name, kind: 'organisational', basic: true, permissions });
  const hr = await basic('HR-rådgiver', hrPermissions);
  const leader = await basic('Leder', [
    'recruitment.view_list',
    'recruitment.view',
    'recruitment.edit',
    'application.view',
  ]);
  const reader = await basic('Leser', ['recruitment.view_list']);
  const superuser = await basic('Superbruker', ['user.manage', 'recruitment.view_list']);
  const people = {
    hr: { firstName: 'Hanne', lastName: 'Rød', groupId: hr, at: units.root },
    leader: { firstName: 'Lars', lastName: 'Eng', groupId: leader, at: units.school },
    reader: { firstName: 'Rita', lastName: 'Ås', groupId: reader, at: units.school },
    outsider: { firstName: 'Odd', lastName: 'Berg', groupId: hr, at: units.health },
    superuser: { firstName: 'Siri', lastName: 'Moen', groupId: superuser, at: units.root },
  } as const;
  const ids = { hr: '', leader: '', reader: '', outsider: '', superuser: '' };
  for (const [key, { groupId, at, firstName, lastName }] of Object.entries(people)) {
    const id = newId();
    const address = `${firstName}.${lastName}@${slug}.example`.toLowerCase();
    const user = { id, firstName, lastName, email: address, username: address };
    // One connection, so one after the other.
    await createUser(tx, { ...user, language: 'nb' });
    await createMembership(tx, {
      user,
      title: '',
      departmentId: at,
      validFrom: Temporal.PlainDate.from('2020-01-01'),
      basicGroup: { groupId, organisationIds: [at] },
    });
    ids[key as WorldUser] = id;
  }
  return ids;
}

/** A user at work in a world, who calls endpoints as over HTTP, parsing included. */
export function callerIn(database: Database, world: World, user: WorldUser) {
  const caller: Caller = {
    userId: world.users[user],
    language: 'nb',
    accountId: world.accountId,
    sessionEndsAt: Temporal.Instant.from('2100-01-01T00:00:00Z'),
  };
  return async <R extends Route>(
    endpoint: Endpoint,
    route: R,
    request: Omit<RouteRequest<R>, 'params'> & { readonly id?: string; readonly idempotencyKey?: string },
  ): Promise<Result<RouteResponse<R>>> => {
    const call = {
      route,
      caller,
      database,
      idempotencyKey: request.idempotencyKey,
      input: {
        params: route.params.parse({ account: world.slug, id: request.id }),
        query: route.query.parse(request.query ?? {}),
        body: route.body.parse(request.body ?? {}),
      },
    } as unknown as Call;
    return (await endpoint.run(call)) as Result<RouteResponse<R>>;
  };
}

/** The value of a result that must have succeeded. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected success, got ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure of a result that must have failed. */
export function failureOf(result: Result<unknown>): Failure {
  if (result.ok) throw new Error('expected a failure');
  return result.failure;
}
