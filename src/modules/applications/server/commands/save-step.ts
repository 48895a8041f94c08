import { type Decision, reasonsOf } from '#platform/core/decision.ts';
import { audit } from '#platform/server/audit/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import type { FormContent } from '../../contract/index.ts';
import {
  type ApplyBlocker,
  type EditApplicationBlocker,
  type SendBlocker,
  canSend,
} from '../../domain/index.ts';
import { lockOwnApplication, type OwnApplication, updateApplication } from '../application.repository.ts';
import { changedContent } from '../changed-content.ts';
import { mayChange } from '../deadline-facts.ts';

/** How saving a step ended: stored, or why what was sent before stands as it was. */
export type SavedStep =
  | { readonly kind: 'stored'; readonly application: OwnApplication }
  | { readonly kind: 'closed'; readonly decision: Decision<ApplyBlocker | EditApplicationBlocker> }
  | { readonly kind: 'incomplete'; readonly blockers: readonly SendBlocker[] };

/**
 * Stores what was typed in a step. A draft keeps it whatever is wrong, and even after the deadline, so that nothing is
 * lost (AP-3). An application that was sent is changed only while it may be, and never into one that could not have
 * been sent; its address is who it belongs to, and stays.
 */
export async function saveStep(
  tx: WriteTx,
  {
    id,
    content,
    openedAt,
  }: {
    readonly id: string;
    readonly content: Partial<FormContent>;
    readonly openedAt: Temporal.Instant | null;
  },
): Promise<SavedStep | undefined> {
  const application = await lockOwnApplication(tx, id);
  if (application === undefined) return undefined;
  const decision = mayChange(application, openedAt, tx.now);
  if (application.submittedAt === null) {
    await updateApplication(tx, id, content);
    if (!decision.allowed) return { kind: 'closed', decision };
    return {
      kind: 'stored',
      application: { ...application, content: { ...application.content, ...content } },
    };
  }
  if (!decision.allowed) return { kind: 'closed', decision };
  const { email: _, ...typed } = content;
  const changes = changedContent(application.content, typed);
  const changed = { ...application, content: { ...application.content, ...typed } };
  if (Object.keys(changes.after).length === 0) return { kind: 'stored', application };
  const blockers = reasonsOf(completeness(changed, tx.now));
  if (blockers.length > 0) return { kind: 'incomplete', blockers };
  await updateApplication(tx, id, typed);
  await audit(tx, {
    actor: { kind: 'applicant' },
    action: 'application.changed',
    subjectKind: 'application',
    subjectId: id,
    recruitmentId: application.recruitmentId,
    detail: { ...changes },
  });
  return { kind: 'stored', application: changed };
}

/** Whether an application says enough to be sent, judged on the date in the account's time zone. */
export function completeness(application: OwnApplication, now: Temporal.Instant): Decision<SendBlocker> {
  const { content, files, job } = application;
  const { publicBody, timeZone } = job.content;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return canSend({ content, files, publicBody, today });
}
