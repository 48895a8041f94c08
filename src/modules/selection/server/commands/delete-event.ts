import { command } from '#modules/access/server/index.ts';
import { blocked, NOT_FOUND } from '#platform/core/failure.ts';
import { deleteEventRoute } from '../../contract/index.ts';
import { canDelete } from '../../domain/index.ts';
import { seesApplication } from '../application.subject.ts';
import { lockEvent, removalFacts } from '../event.subject.ts';
import { readSheetView } from '../queries/view-sheet.ts';
import { record } from '../record-event.ts';
import { rewriteStatus } from '../rewrite-status.ts';

/** Deletes an event that neither contacted the candidate nor withdrew the application (EV-3). */
export const deleteEvent = command({
  route: deleteEventRoute,
  permission: 'event.remove',
  find: (tx, { params }) => lockEvent(tx, params.id),
  sees: seesApplication,
  run: async ({ tx, actor, subject }) => {
    const { event, application } = subject;
    const decision = canDelete(await removalFacts(tx, subject, event));
    if (!decision.allowed) return blocked(...decision.reasons);
    const { numDeletedRows } = await tx.db
      .deleteFrom('event')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', event.id)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return NOT_FOUND;
    const after = await rewriteStatus(tx, subject);
    await record(tx, {
      actor,
      subject,
      action: 'event.deleted',
      part: { kind: 'event', id: event.id },
      detail: {
        type: event.key,
        postedAt: event.postedAt.toString(),
        postedBy: event.postedByName,
        note: event.note,
        before: application.status,
        after,
      },
    });
    return readSheetView(tx, actor, application.id);
  },
});
