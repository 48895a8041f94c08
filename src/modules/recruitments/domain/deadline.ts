/** How long a form opened in time may still be sent after the deadline, in minutes (AP-5). */
export const GRACE_MINUTES = 10;

/** The two dates of a recruitment of which one counts. */
export interface DeadlineDates {
  /** The field of the recruitment. */
  readonly applicationDeadline: Temporal.PlainDate | null;
  /** The deadline of the last published version. */
  readonly publishedDeadline: Temporal.PlainDate | null;
}

/** Which date counts (CL-7): the last published one, and before the first publication the recruitment's field. */
export const countingDeadline = (dates: DeadlineDates): Temporal.PlainDate | null =>
  dates.publishedDeadline ?? dates.applicationDeadline;

/** When a last application date ends: the whole day counts, in the account's time zone. */
export const endOfDate = (date: Temporal.PlainDate, timeZone: string): Temporal.Instant =>
  date.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();

/** Whether a deadline has passed: deadline and grace are over (CL-7). */
export const hasPassed = (endsAt: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, endsAt.add({ minutes: GRACE_MINUTES })) >= 0;
