import { hasAppliedAnew } from '#modules/applications/server/index.ts';
import type { ReadTx, WriteTx } from '#platform/server/db/index.ts';
import type { RemovalFacts } from '../domain/index.ts';
import { type ApplicationSubject, lockApplication } from './application.subject.ts';
import { applicationOfEvent, type RecordedEvent } from './events.repository.ts';

/** An event of a locked application. */
export interface EventSubject extends ApplicationSubject {
  readonly event: RecordedEvent;
}

/** Locks the application of an event, and finds the event as it is then; undefined when it is gone. */
export async function lockEvent(tx: WriteTx, eventId: string): Promise<EventSubject | undefined> {
  const applicationId = await applicationOfEvent(tx, eventId);
  const subject = applicationId === undefined ? undefined : await lockApplication(tx, applicationId);
  const event = subject?.events.find(({ id }) => id === eventId);
  return subject === undefined || event === undefined ? undefined : { ...subject, event };
}

/** What the rules of removing one of an application's events read. */
export async function removalFacts(
  tx: ReadTx,
  { application, events, recruitment }: ApplicationSubject,
  event: RecordedEvent,
): Promise<RemovalFacts> {
  return {
    event,
    events,
    outcome: recruitment.outcome,
    appliedAnew: event.withdraws && event.active && (await hasAppliedAnew(tx, application)),
  };
}
