import type { ApplicationStatus, SettableStatus } from './vocabulary.ts';

/** What the status reads of an event. */
export interface StatusEvent {
  readonly id: string;
  readonly postedAt: Temporal.Instant;
  /** Not deactivated. */
  readonly active: boolean;
  readonly setsStatus: SettableStatus | null;
  readonly withdraws: boolean;
}

/**
 * What the active events say of an application (EV-4): a withdrawal wins, otherwise the latest that sets a status, by
 * time and id. Where none says anything, it is received.
 */
export function statusOf(events: readonly StatusEvent[]): ApplicationStatus {
  const active = events.filter((event) => event.active);
  if (active.some((event) => event.withdraws)) return 'withdrawn';
  const latest = active
    .filter((event) => event.setsStatus !== null)
    .toSorted(byTime)
    .at(-1);
  return latest?.setsStatus ?? 'received';
}

const byTime = (a: StatusEvent, b: StatusEvent): number =>
  Temporal.Instant.compare(a.postedAt, b.postedAt) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** One more, one less, or as many as before. */
export type Step = -1 | 0 | 1;

/** What a change of status does to the counts that the recruitment keeps. */
export interface CountChange {
  readonly hired: Step;
  /** Applications that count: sent and not withdrawn. */
  readonly applications: Step;
}

/** What going from one status to another does to the counts of the recruitment. */
export function countChange(before: ApplicationStatus, after: ApplicationStatus): CountChange {
  const step = (left: boolean, entered: boolean): Step => (left === entered ? 0 : entered ? 1 : -1);
  return {
    hired: step(before === 'hired', after === 'hired'),
    applications: step(before !== 'withdrawn', after !== 'withdrawn'),
  };
}
