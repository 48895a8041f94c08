import type { Result } from '#platform/core/failure.ts';
import type { Route, RouteRequest, RouteResponse } from '#platform/core/route.ts';
import type { Call, Caller } from '#platform/server/http/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { modules } from '../modules.ts';
import type { DemoPeople } from './load-people.ts';

/** What a route of the API is asked by a member of the demo account; the id is the one in its address. */
export type StaffRequest<R extends Route> = Omit<RouteRequest<R>, 'params'> & { readonly id?: string };

/** Lets a member of the demo account do something through the API's own use case, which must succeed. */
export type Staff = <R extends Route>(
  user: string,
  route: R,
  request?: StaffRequest<R>,
) => Promise<RouteResponse<R>>;

const ALWAYS = Temporal.Instant.from('2100-01-01T00:00:00Z');

/** The members of the demo account at work: rights, rules and the log are as when they sit at the screen. */
export function createStaff({ database }: Pick<ModuleContext, 'database'>, people: DemoPeople): Staff {
  const endpoints = modules.flatMap((module) => module.endpoints ?? []);
  return async <R extends Route>(user: string, route: R, request: StaffRequest<R> = {}) => {
    const endpoint = endpoints.find((candidate) => candidate.route === route);
    const userId = people.users[user];
    if (endpoint === undefined || userId === undefined)
      throw new Error(`${user} cannot be asked to ${route.name}`);
    const caller: Caller = {
      userId,
      language: 'nb',
      accountId: people.accountId,
      sessionEndsAt: ALWAYS,
    };
    const call = {
      route,
      caller,
      database,
      idempotencyKey: undefined,
      input: {
        params: route.params.parse({ account: people.slug, id: request.id }),
        query: route.query.parse(request.query ?? {}),
        body: route.body.parse(request.body ?? {}),
      },
    } as unknown as Call;
    const result = (await endpoint.run(call)) as Result<RouteResponse<R>>;
    if (result.ok) return result.value;
    throw new Error(`${user} was refused to ${route.name}: ${JSON.stringify(result.failure)}`);
  };
}
