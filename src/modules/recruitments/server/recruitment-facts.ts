import type { WriteTx } from '#platform/server/db/index.ts';

/**
 * Notes that work on the advertisement began: from now on the reference is frozen (RE-1). The caller holds the lock.
 */
export async function markAdvertisementBegun(tx: WriteTx, recruitmentId: string): Promise<void> {
  await tx.db
    .updateTable('recruitment')
    .set({ advertisementBegunAt: tx.now })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', recruitmentId)
    .where('advertisementBegunAt', 'is', null)
    .execute();
}

/** Notes the deadline of a version just published, which counts from now on; the first one is kept (CL-7). */
export async function recordPublishedDeadline(
  tx: WriteTx,
  { recruitmentId, deadline }: { readonly recruitmentId: string; readonly deadline: Temporal.PlainDate },
): Promise<void> {
  await tx.db
    .updateTable('recruitment')
    .set((eb) => ({
      publishedDeadline: deadline,
      firstPublishedDeadline: eb.fn.coalesce('firstPublishedDeadline', eb.val(deadline)),
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', recruitmentId)
    .execute();
}

/** Keeps the count of hired on the row that closing locks (CL-3). The caller holds the lock. */
export const recordHire = (tx: WriteTx, recruitmentId: string, change: 1 | -1): Promise<void> =>
  count(tx, { recruitmentId, column: 'hiredCount', change });

/** Keeps the count of applications sent and not withdrawn. The caller holds the lock. */
export const recordApplication = (tx: WriteTx, recruitmentId: string, change: 1 | -1): Promise<void> =>
  count(tx, { recruitmentId, column: 'applicationCount', change });

async function count(
  tx: WriteTx,
  {
    recruitmentId,
    column,
    change,
  }: {
    readonly recruitmentId: string;
    readonly column: 'hiredCount' | 'applicationCount';
    readonly change: number;
  },
): Promise<void> {
  await tx.db
    .updateTable('recruitment')
    .set((eb) => ({ [column]: eb(column, '+', change) }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', recruitmentId)
    .execute();
}
