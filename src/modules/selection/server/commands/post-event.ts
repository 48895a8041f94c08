import { creation, missingPermission, type Use } from '#modules/access/server/index.ts';
import { blocked, fail, invalid, NOT_FOUND, ok, type Result } from '#platform/core/failure.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import { postEventRoute } from '../../contract/index.ts';
import { canPost } from '../../domain/index.ts';
import { type ApplicationSubject, lockApplication, seesApplication } from '../application.subject.ts';
import { type EventType, listEventTypes } from '../event-types.ts';
import { applicationOfEvent } from '../events.repository.ts';
import { queueMessage } from '../queue-message.ts';
import { readSheetView } from '../queries/view-sheet.ts';
import { record } from '../record-event.ts';
import { rewriteStatus } from '../rewrite-status.ts';

type Posting = Use<WriteTx, ApplicationSubject, typeof postEventRoute>;

/** Posts an event (EV-1, EV-5): what its type does happens in the same transaction, a message is queued in it. */
export const postEvent = creation({
  route: postEventRoute,
  permission: 'event.post',
  find: (tx, { params }) => lockApplication(tx, params.id),
  sees: seesApplication,
  run: async (use) => {
    const { tx, actor, subject, input, id } = use;
    const type = (await listEventTypes(tx)).find((each) => each.id === input.body.eventTypeId);
    if (type === undefined) return invalid('/eventTypeId', 'event_type.unknown');
    const allowed = await mayPost(use, type);
    if (!allowed.ok) return allowed;
    const mailId = await queueMessage(tx, { subject, message: input.body.message });
    await tx.db
      .insertInto('event')
      .values({
        accountId: tx.accountId,
        id,
        applicationId: subject.application.id,
        eventTypeId: type.id,
        postedBy: actor.userId,
        note: input.body.note,
        mailId,
      })
      .execute();
    const after = await rewriteStatus(tx, subject);
    await record(tx, {
      actor,
      subject,
      action: 'event.posted',
      part: { kind: 'event', id },
      detail: { type: type.key, before: subject.application.status, after },
    });
    return ok(undefined);
  },
  show: async (tx, actor, id) => {
    const applicationId = await applicationOfEvent(tx, id);
    return applicationId === undefined ? NOT_FOUND : readSheetView(tx, actor, applicationId);
  },
});

/** Whether the event may be posted: the right to withdraw, the fields its type needs, then the rule. */
async function mayPost({ tx, actor, subject, input }: Posting, type: EventType): Promise<Result<void>> {
  const { note, message } = input.body;
  if (type.withdraws) {
    const missing = await missingPermission(tx, {
      actor,
      permission: 'application.withdraw',
      path: subject.organisationPath,
    });
    if (missing !== undefined) return fail({ kind: 'forbidden', reasons: [missing] });
  }
  if (type.contactsCandidate && message === undefined) return invalid('/message', 'event.message_missing');
  if (!type.contactsCandidate && message !== undefined) return invalid('/message', 'event.message_not_taken');
  const saysNothing = !type.contactsCandidate && !type.withdraws && type.setsStatus === null;
  if (saysNothing && note === '') return invalid('/note', 'event.note_missing');
  const { application, recruitment } = subject;
  const decision = canPost(type, { ...application, outcome: recruitment.outcome });
  return decision.allowed ? ok(undefined) : blocked(...decision.reasons);
}
