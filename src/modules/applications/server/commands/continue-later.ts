import type { WriteTx } from '#platform/server/db/index.ts';
import { isEmailAddress } from '../../domain/index.ts';
import { draftSavedMail } from '../../emails/index.ts';
import { findOwnApplication, type OwnApplication } from '../application.repository.ts';
import { mailApplicant } from '../mails.ts';

/** Sends the link by which a draft is gone on with later; undefined when there is no address to send it to. */
export async function sendDraftLink(tx: WriteTx, id: string): Promise<OwnApplication | undefined> {
  const application = await findOwnApplication(tx, id);
  if (application === undefined || !isEmailAddress(application.content.email)) return undefined;
  const confirmed = application.emailConfirmed;
  await mailApplicant(tx, application, { compose: (mail) => draftSavedMail({ ...mail, confirmed }) });
  return application;
}
