import { readAdvertisementRoute, saveAdvertisementRoute } from '#modules/advertisements/contract/index.ts';
import type { AdvertisementText } from '#modules/advertisements/domain/index.ts';
import { publishAdvertisementRoute, readPublishingRoute } from '#modules/publishing/contract/index.ts';
import {
  createRecruitmentRoute,
  savePositionRoute,
  saveResponsibilityRoute,
} from '#modules/recruitments/contract/index.ts';
import type { RouteRequest } from '#platform/core/route.ts';
import type { demoUnits } from '../demo-accounts.ts';
import type { DemoPeople } from '../load-people.ts';
import type { Staff } from '../staff.ts';

type Position = NonNullable<RouteRequest<typeof savePositionRoute>['body']>;

/** A recruitment of the demo: what its steps are filled in with. */
export interface DemoRecruitment {
  readonly title: string;
  readonly unit: keyof typeof demoUnits;
  readonly position: Omit<Position, 'version'>;
  /** What is written in the advertisement beside, or in place of, the standard texts it begins with. */
  readonly text: Partial<Omit<AdvertisementText, 'language'>>;
}

/** Who fills in the steps, and what the day decides. */
export interface Setting {
  readonly staff: Staff;
  readonly people: DemoPeople;
  readonly by: string;
  readonly responsible: string;
  readonly deadline: Temporal.PlainDate | null;
}

/** Begins a recruitment: the three steps of its form, then the advertisement. Gives its id. */
export async function beginRecruitment(
  { title, unit, position, text }: DemoRecruitment,
  { staff, people, by, responsible, deadline }: Setting,
): Promise<string> {
  const { id, version } = await staff(by, createRecruitmentRoute, {
    body: { title, organisationId: people.units[unit], processId: people.processes.withAdvertisement },
  });
  const placed = await staff(by, savePositionRoute, { id, body: { ...position, version } });
  await staff(by, saveResponsibilityRoute, {
    id,
    body: {
      version: placed.version,
      responsibleRecruiterId: people.users[responsible] ?? null,
      applicationDeadline: deadline?.toString() ?? null,
    },
  });
  await changeAdvertisement(staff, { id, by, text });
  return id;
}

/** Saves changes of the working copy, which is not published by that. */
export async function changeAdvertisement(
  staff: Staff,
  { id, by, text }: { readonly id: string; readonly by: string; readonly text: DemoRecruitment['text'] },
): Promise<void> {
  const { version, texts } = await staff(by, readAdvertisementRoute, { id });
  await staff(by, saveAdvertisementRoute, {
    id,
    body: { version, texts: texts.map((before) => ({ ...before, ...text })) },
  });
}

/** Publishes the advertisement and gives its public address. */
export async function publish(
  staff: Staff,
  { id, by }: { readonly id: string; readonly by: string },
): Promise<string> {
  const { version } = await staff(by, readPublishingRoute, { id });
  const { channels } = await staff(by, publishAdvertisementRoute, { id, body: { version } });
  const path = channels[0]?.path;
  if (path === undefined || path === null) throw new Error('a publication without an address');
  return path;
}
