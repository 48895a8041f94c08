import type { Changes, ReadTx, WriteTx } from '../db/index.ts';
import { handleJob, type JobContext, type JobHandler } from '../jobs/index.ts';
import { sendMailJob } from './outbox.ts';
import type { Transport } from './transport.ts';

/** What stands in a message where its reader's private link comes when it is sent. */
export const PRIVATE_LINK = '%PRIVATE_LINK%';

/** A message with the private link of an application in it, on its way to somebody. */
export interface LinkedMessage {
  readonly applicationId: string;
  readonly recipient: string;
}

/** What sending needs: a transport (none where mail is read in the product), a sender and the private links. */
export interface MailSettings {
  readonly transport: Transport | undefined;
  readonly from: string;
  readonly publicUrl: string;
  /** The link of a message's application; undefined where it is not, or no longer, the recipient's to have. */
  readonly privateLink: (tx: ReadTx, message: LinkedMessage) => Promise<string | undefined>;
}

/**
 * Sends queued messages. A message is claimed before it goes out, so that one cancelled in time is never sent;
 * the Message-ID is the same on every try, so that a receiver may drop a second copy. One whose private link is not its
 * recipient's any more is cancelled.
 */
export function createMailHandler(settings: MailSettings): JobHandler {
  return handleJob(sendMailJob, async ({ mailId }, context) => {
    const mail = await claim(context, mailId);
    if (mail === undefined) return;
    const { applicationId, recipient } = mail;
    const link =
      applicationId === null
        ? ''
        : await context.read((tx) => settings.privateLink(tx, { applicationId, recipient }));
    if (link === undefined) return context.write((tx) => change(tx, mailId, { state: 'cancelled' }));
    const fill = (text: string): string => text.replaceAll(PRIVATE_LINK, link);
    if (settings.transport !== undefined) {
      await settings
        .transport({
          messageId: `<${mailId}@${new URL(settings.publicUrl).hostname}>`,
          from: settings.from,
          to: recipient,
          subject: mail.subject,
          html: fill(mail.html),
          text: fill(mail.text),
        })
        .catch((error: unknown) => recordFailure(context, mailId, error));
    }
    await context.write((tx) => change(tx, mailId, { state: 'sent', sentAt: tx.now, lastError: null }));
  });
}

const change = async (tx: WriteTx, mailId: string, changes: Changes<'outgoingMail'>): Promise<void> => {
  await tx.db
    .updateTable('outgoingMail')
    .set(changes)
    .where('accountId', '=', tx.accountId)
    .where('id', '=', mailId)
    .execute();
};

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
  await context.write((tx) => change(tx, mailId, { state: 'failed', lastError: message }));
  throw error;
}
