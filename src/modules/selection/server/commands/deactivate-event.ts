import { command } from '#modules/access/server/index.ts';
import { blocked } from '#platform/core/failure.ts';
import { cancelMail } from '#platform/server/mail/index.ts';
import { deactivateEventRoute } from '../../contract/index.ts';
import { canDeactivate } from '../../domain/index.ts';
import { seesApplication } from '../application.subject.ts';
import { lockEvent, removalFacts } from '../event.subject.ts';
import { readSheetView } from '../queries/view-sheet.ts';
import { record } from '../record-event.ts';
import { rewriteStatus } from '../rewrite-status.ts';

/**
 * Strikes an event through, kept with who, when and why (EV-3). A message that still waits is not sent; an application
 * that a recruiter withdrew counts again.
 */
export const deactivateEvent = command({
  route: deactivateEventRoute,
  permission: 'event.remove',
  find: (tx, { params }) => lockEvent(tx, params.id),
  sees: seesApplication,
  run: async ({ tx, actor, subject, input: { body } }) => {
    const { event, application } = subject;
    const decision = canDeactivate(await removalFacts(tx, subject, event));
    if (!decision.allowed) return blocked(...decision.reasons);
    await tx.db
      .updateTable('event')
      .set({
        deactivatedAt: tx.now,
        deactivatedBy: actor.userId,
        deactivatedReason: body.reason,
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', event.id)
      .execute();
    const mailCancelled = event.mailId !== null && (await cancelMail(tx, event.mailId));
    const after = await rewriteStatus(tx, subject);
    await record(tx, {
      actor,
      subject,
      action: 'event.deactivated',
      part: { kind: 'event', id: event.id },
      detail: { type: event.key, reason: body.reason, mailCancelled, before: application.status, after },
    });
    return readSheetView(tx, actor, application.id);
  },
});
