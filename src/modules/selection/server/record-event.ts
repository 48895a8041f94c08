import type { Actor } from '#modules/access/server/index.ts';
import { audit } from '#platform/server/audit/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import type { ApplicationSubject } from './application.subject.ts';

/** Something done with an application or opened in it, for the audit log (XX-1). */
export interface Recorded {
  readonly actor: Actor;
  readonly subject: ApplicationSubject;
  readonly action: `application.${string}` | `event.${string}` | `file.${string}`;
  /** The event or file, where it was not the application as a whole; the detail is about it. */
  readonly part?: { readonly kind: 'event' | 'application_file'; readonly id: string };
  readonly detail?: Record<string, unknown>;
}

/** How long an opening that is logged stands for reading the same again, as a screen does when it is looked at anew. */
const ONE_OPENING = Temporal.Duration.from({ minutes: 10 });

/** Writes to the log that the actor opened the application, unless it says so of just now (XX-1). */
export async function recordOpening(
  tx: WriteTx,
  { actor, subject }: Pick<Recorded, 'actor' | 'subject'>,
): Promise<void> {
  const { application, recruitment } = subject;
  const logged = await tx.db
    .selectFrom('platformRead.auditEntry')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('recruitmentId', '=', recruitment.id)
    .where('at', '>', tx.now.subtract(ONE_OPENING))
    .where('actorUserId', '=', actor.userId)
    .where('subjectId', '=', application.id)
    .where('action', '=', 'application.opened')
    .executeTakeFirst();
  if (logged === undefined) await record(tx, { actor, subject, action: 'application.opened' });
}

/** Writes what was done or opened to the audit log, in the transaction of it. */
export async function record(tx: WriteTx, { actor, subject, action, part, detail }: Recorded): Promise<void> {
  const { application, recruitment } = subject;
  await audit(tx, {
    actor: { kind: 'user', userId: actor.userId },
    action,
    subjectKind: part?.kind ?? 'application',
    subjectId: part?.id ?? application.id,
    recruitmentId: recruitment.id,
    ...(part === undefined ? {} : { detail: { ...detail, applicationId: application.id } }),
  });
}
