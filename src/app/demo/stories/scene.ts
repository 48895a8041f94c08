import { logOpeningRoute, postEventRoute, readSheetRoute } from '#modules/selection/contract/index.ts';
import type { EventTypeKey } from '#modules/selection/domain/index.ts';
import { applicationForm } from '../application-form.ts';
import type { Act, DemoCalendar } from '../calendar.ts';
import type { DemoCandidate } from '../candidates/candidate.ts';
import type { CareerSite, OwnApplication } from '../career-site.ts';
import type { Trade } from '../cv/cv-content.ts';
import type { DemoPeople } from '../load-people.ts';
import type { Staff } from '../staff.ts';

/** Where the stories of the demo are told: who is there, and the days they count from. */
export interface Scene {
  readonly calendar: DemoCalendar;
  readonly people: DemoPeople;
  readonly staff: Staff;
  readonly site: CareerSite;
}

/** A recruitment as its story goes on; what is not there yet has not happened. */
export interface Progress {
  id: string;
  /** The address on the career site. */
  job: string;
  readonly applications: Map<string, OwnApplication>;
}

/** A story before its first act. */
export const notBegun = (): Progress => ({ id: '', job: '', applications: new Map() });

/** When a candidate applies: so many days before a day, at a time. */
export type Arrival = readonly [key: string, daysBefore: number, time: string];

/** Lets every candidate of a story apply when they do. */
export function arrivals(
  { calendar, site }: Scene,
  progress: Progress,
  given: {
    readonly candidates: readonly DemoCandidate[];
    readonly trade: Trade;
    readonly arrivals: readonly Arrival[];
    readonly last: Temporal.PlainDate;
  },
): readonly Act[] {
  const { candidates, trade, last } = given;
  return given.arrivals.map(([key, daysBefore, time]) => ({
    at: calendar.at(last.subtract({ days: daysBefore }), time),
    run: async () => {
      const place = candidates.findIndex((candidate) => candidate.key === key);
      const candidate = candidates[place];
      if (candidate === undefined) throw new Error(`nobody is called ${key}`);
      const form = await applicationForm(candidate, { trade, seed: place + 1 });
      progress.applications.set(key, await site.apply(progress.job, form));
    },
  }));
}

/** What a member of the account does with an application. */
export interface Done {
  readonly by: string;
  readonly type: EventTypeKey;
  readonly note?: string;
  /** What takes the place of words in the drafted message, where the event sends one. */
  readonly fillIn?: Readonly<Record<string, string>>;
}

/** Opens a candidate's sheet, which is logged, and posts an event there. */
export async function post(
  { staff }: Scene,
  application: OwnApplication | undefined,
  { by, type, note, fillIn = {} }: Done,
): Promise<void> {
  if (application === undefined) throw new Error('an event before the application');
  const { id } = application;
  const sheet = await staff(by, readSheetRoute, { id });
  await staff(by, logOpeningRoute, { id });
  const possible = sheet.possibleEvents.find(({ key }) => key === type);
  if (possible === undefined) throw new Error(`no event type ${type}`);
  const { message } = possible;
  const fill = (body: string): string =>
    Object.entries(fillIn).reduce((text, [from, to]) => text.replace(from, to), body);
  await staff(by, postEventRoute, {
    id,
    body: {
      eventTypeId: possible.id,
      ...(note === undefined ? {} : { note }),
      ...(message === null ? {} : { message: { ...message, body: fill(message.body) } }),
    },
  });
}
