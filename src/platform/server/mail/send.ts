import type { ReadTx } from '../db/index.ts';
import { handleJob, type JobContext, type JobHandler } from '../jobs/index.ts';
import { sendMailJob } from './outbox.ts';
import type { Transport } from './transport.ts';

/** What stands in a message where its reader's private link comes when it is sent. */
export const PRIVATE_LINK = '%PRIVATE_LINK%';

/** What sending needs: a transport (none where mail is read in the product), a sender and the private links. */
export interface MailSettings {
  readonly transport: Transport | undefined;
  readonly from: string;
  readonly publicUrl: string;
  readonly privateLink: (tx: ReadTx, applicationId: string) => Promise<string>;
}

/**
 * Sends queued messages. A message is claimed before it goes out, so that one cancelled in time is never sent;
 * the Message-ID is the same on every try, so that a receiver may drop a second copy.
 */
export function createMailHandler(settings: MailSettings): JobHandler {
  return handleJob(sendMailJob, async ({ mailId }, context) => {
    const mail = await claim(context, mailId);
    if (mail === undefined) return;
    const { applicationId } = mail;
    const link =
      applicationId === null ? '' : await context.read((tx) => settings.privateLink(tx, applicationId));
    const fill = (text: string): string => text.replaceAll(PRIVATE_LINK, link);
    if (settings.transport !== undefined) {
      await settings
        .transport({
          messageId: `<${mailId}@${new URL(settings.publicUrl).hostname}>`,
          from: settings.from,
          to: mail.recipient,
          subject: mail.subject,
          html: fill(mail.html),
          text: fill(mail.text),
        })
        .catch((error: unknown) => recordFailure(context, mailId, error));
    }
    await context.write((tx) =>
      tx.db
        .updateTable('outgoingMail')
        .set({ state: 'sent', sentAt: tx.now, lastError: null })
        .where('accountId', '=', tx.accountId)
        .where('id', '=', mailId)
        .execute(),
    );
  });
}

/** Takes a message for sending; undefined when it is sent or cancelled. */
function claim(context: JobContext, mailId: string) {
  return context.write((tx) =>
    tx.db
      .updateTable('outgoingMail')
      .set((eb) => ({ state: 'sending', attempts: eb('attempts', '+', 1) }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', mailId)
      .where('state', 'in', ['waiting', 'sending', 'failed'])
      .returning(['recipient', 'subject', 'html', 'text', 'applicationId'])
      .executeTakeFirst(),
  );
}

/** Keeps what went wrong where staff can see it, then lets the job be tried again. */
async function recordFailure(context: JobContext, mailId: string, error: unknown): Promise<never> {
  const message = error instanceof Error ? error.message.slice(0, 300) : 'unknown';
  await context.write((tx) =>
    tx.db
      .updateTable('outgoingMail')
      .set({ state: 'failed', lastError: message })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', mailId)
      .execute(),
  );
  throw error;
}
