/** The zone in which the demo's people live. */
export const demoTimeZone = 'Europe/Oslo';

/** The days of a demonstration, counted from the day it is loaded, so that it is never out of date when it is new. */
export interface DemoCalendar {
  readonly today: Temporal.PlainDate;
  /** The working day so many working days before today: 1 is the last one. */
  workday(back: number): Temporal.PlainDate;
  /** The day so many days before today. */
  day(back: number): Temporal.PlainDate;
  /** A time of day, `14:05`, on a day. */
  at(day: Temporal.PlainDate, time: string): Temporal.Instant;
}

const SATURDAY = 6;

/** Makes the calendar of a demonstration that is loaded now. */
export function createCalendar(now: Temporal.Instant): DemoCalendar {
  const today = now.toZonedDateTimeISO(demoTimeZone).toPlainDate();
  return {
    today,
    workday(back) {
      let day = today;
      for (let left = back; left > 0; left -= day.dayOfWeek < SATURDAY ? 1 : 0) {
        day = day.subtract({ days: 1 });
      }
      return day;
    },
    day: (back) => today.subtract({ days: back }),
    at: (day, time) => day.toZonedDateTime({ timeZone: demoTimeZone, plainTime: time }).toInstant(),
  };
}

/** Moves the clock of the database to an instant, or back to the real time. */
export type SetClock = (instant: Temporal.Instant | 'real') => Promise<void>;

/** Something that somebody in the demo does at a time. */
export interface Act {
  readonly at: Temporal.Instant;
  readonly run: () => Promise<void>;
}

/** Lets the acts happen one after the other, each when it happened. The clock is left at the last of them. */
export async function live(acts: readonly Act[], setClock: SetClock): Promise<void> {
  for (const { at, run } of acts.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))) {
    await setClock(at);
    await run();
  }
}
