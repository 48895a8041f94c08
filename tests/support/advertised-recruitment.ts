import { saveAdvertisementRoute } from '#modules/advertisements/contract/index.ts';
import { advertisementsModule } from '#modules/advertisements/server/index.ts';
import {
  createRecruitmentRoute,
  savePositionRoute,
  saveResponsibilityRoute,
} from '#modules/recruitments/contract/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import { publishAdvertisementRoute, readPublishingRoute } from '#modules/publishing/contract/index.ts';
import { publishingModule } from '#modules/publishing/server/index.ts';
import type { Route } from '#platform/core/route.ts';
import type { Database } from '#platform/server/db/index.ts';
import type { Endpoint } from '#platform/server/http/index.ts';
import type { ServerModule } from '#platform/server/module.ts';
import { callerIn, valueOf, type World } from './world.ts';

/** The endpoint with which a module answers a route, for tests of the modules above it. */
export function endpointOf(module: ServerModule, route: Route): Endpoint {
  const found = module.endpoints?.find((endpoint) => endpoint.route === route);
  if (found === undefined) throw new Error(`no endpoint answers ${route.name}`);
  return found;
}

/** What an advertised recruitment may have otherwise than usual. */
export interface AdvertisedRecruitment {
  readonly title?: string;
  readonly deadline?: string | null;
  readonly location?: string;
  readonly organisationId?: string;
  readonly texts?: readonly ({ readonly language: string } & Partial<
    Record<'title' | 'duties' | 'publicityNotice', string>
  >)[];
}

/** Makes a recruitment in a world with all that publishing demands, its advertisement saved, and gives its id. */
export async function createAdvertisedRecruitment(
  database: Database,
  world: World,
  given: AdvertisedRecruitment = {},
): Promise<string> {
  const { title = 'Lærer', deadline = '2026-12-10', location = 'Prøvevik' } = given;
  const as = callerIn(database, world, 'hr');
  const { id, version } = valueOf(
    await as(endpointOf(recruitmentsModule, createRecruitmentRoute), createRecruitmentRoute, {
      body: {
        title,
        organisationId: given.organisationId ?? world.units.school,
        processId: world.processes.withAdvertisement,
      },
    }),
  );
  await as(endpointOf(recruitmentsModule, savePositionRoute), savePositionRoute, {
    id,
    body: {
      version,
      location,
      workplace: 'Skolegata 1',
      employmentForm: 'permanent',
      positions: [{ positions: 1, extent: 'full_time' }],
    },
  }).then(valueOf);
  await as(endpointOf(recruitmentsModule, saveResponsibilityRoute), saveResponsibilityRoute, {
    id,
    body: { version: version + 1, responsibleRecruiterId: null, applicationDeadline: deadline },
  }).then(valueOf);
  const texts = given.texts ?? [
    {
      language: 'nb',
      title,
      duties: '<p>Undervise</p>',
      publicityNotice: '<p>Navnet kan bli offentlig.</p>',
    },
  ];
  await as(endpointOf(advertisementsModule, saveAdvertisementRoute), saveAdvertisementRoute, {
    id,
    body: { version: 0, texts: [...texts] },
  }).then(valueOf);
  return id;
}

/** Publishes the working copy of a recruitment's advertisement and gives its public path. */
export async function publish(database: Database, world: World, id: string): Promise<string> {
  const as = callerIn(database, world, 'hr');
  const { version } = valueOf(
    await as(endpointOf(publishingModule, readPublishingRoute), readPublishingRoute, { id }),
  );
  const view = valueOf(
    await as(endpointOf(publishingModule, publishAdvertisementRoute), publishAdvertisementRoute, {
      id,
      body: { version },
    }),
  );
  const path = view.channels[0]?.path;
  if (path === undefined || path === null) throw new Error('a publication without an address');
  return path;
}
