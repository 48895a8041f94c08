import { readPublicAccount } from '#modules/publishing/server/index.ts';
import { type Mail, queueMail } from '#platform/server/mail/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import type { ApplicationMail } from '../emails/index.ts';
import type { OwnApplication } from './application.repository.ts';
import { jobTexts } from './job-texts.ts';

/**
 * Queues a message to the owner of an application. The private link that is put in when it is sent, and the address it
 * goes to, are those of `linkTo`, the application itself when left out.
 */
export async function mailApplicant(
  tx: WriteTx,
  application: OwnApplication,
  {
    compose,
    linkTo = { id: application.id, email: application.content.email },
  }: {
    readonly compose: (mail: ApplicationMail) => Mail;
    readonly linkTo?: { readonly id: string; readonly email: string };
  },
): Promise<void> {
  const account = await readPublicAccount(tx);
  const { language, content, job } = application;
  const { title, employer } = jobTexts(job, language);
  const mail = compose({
    language,
    accountName: account.name,
    help: account.help,
    firstName: content.firstName,
    jobTitle: title,
    employer,
    deadline: job.content.applicationDeadline,
    timeZone: job.content.timeZone,
  });
  await queueMail(tx, { mail, to: linkTo.email, applicationId: linkTo.id });
}
