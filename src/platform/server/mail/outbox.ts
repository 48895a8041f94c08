import { z } from 'zod';
import type { WriteTx } from '../db/index.ts';
import { newId } from '../ids.ts';
import { defineJob, enqueue } from '../jobs/index.ts';

/** A message to one person, as the pure e-mail functions make it. */
export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Sends one queued message. */
export const sendMailJob = defineJob('mail.send', z.object({ mailId: z.uuid() }));

/** Queues a message in the transaction of its cause (XX-2). The id is also its Message-ID on every try. */
export async function queueMail(
  tx: WriteTx,
  { mail, to, applicationId }: { readonly mail: Mail; readonly to: string; readonly applicationId?: string },
): Promise<string> {
  const id = newId();
  await tx.db
    .insertInto('outgoingMail')
    .values({
      accountId: tx.accountId,
      id,
      recipient: to,
      ...mail,
      applicationId: applicationId ?? null,
    })
    .execute();
  await enqueue(tx, sendMailJob, { payload: { mailId: id }, key: `mail:${id}` });
  return id;
}

/** Cancels a message that still waits, for its first try or another one; false when it is sent already, or being sent. */
export async function cancelMail(tx: WriteTx, mailId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('outgoingMail')
    .set({ state: 'cancelled' })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', mailId)
    .where('state', 'in', ['waiting', 'failed'])
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
