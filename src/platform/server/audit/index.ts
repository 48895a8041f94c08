import { sha256 } from '../crypto.ts';
import type { WriteTx } from '../db/index.ts';
import { newId } from '../ids.ts';

/** Who did it: a user, an applicant (who is no user), or the system by itself. */
export type AuditActor =
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'applicant' | 'system' };

/** One thing that was done or opened (XX-1). */
export interface AuditRecord {
  readonly actor: AuditActor;
  /** What was done: `<subject>.<past participle>`, e.g. `recruitment.closed`. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly recruitmentId?: string;
  /** Values before and after; may hold personal data and can be erased later. */
  readonly detail?: Record<string, unknown>;
}

/** Writes to the audit log in the transaction of the change. Rows are sealed later, so writers never queue. */
export async function audit(tx: WriteTx, record: AuditRecord): Promise<void> {
  const id = newId();
  const detail = record.detail === undefined ? undefined : JSON.stringify(record.detail);
  await tx.db
    .insertInto('auditEntry')
    .values({
      accountId: tx.accountId,
      id,
      actorUserId: record.actor.kind === 'user' ? record.actor.userId : null,
      actorKind: record.actor.kind,
      action: record.action,
      subjectKind: record.subjectKind,
      subjectId: record.subjectId,
      recruitmentId: record.recruitmentId ?? null,
      detailHash: detail === undefined ? null : sha256(detail),
    })
    .execute();
  if (detail === undefined) return;
  await tx.db.insertInto('auditDetail').values({ accountId: tx.accountId, entryId: id, detail }).execute();
}
