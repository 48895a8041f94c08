import type { FastifyReply } from 'fastify';
import { applicationAddress } from '../../contract/index.ts';
import {
  formValuesOf,
  lostLinkPage,
  ownPage,
  receiptPage,
  withdrawnPage,
  withdrawPage,
} from '../../site/index.ts';
import { confirmEmail, findOwnApplication, type OwnApplication, wasSent } from '../application.repository.ts';
import { findNewer, takeNewer } from '../commands/take-newer.ts';
import { mayWithdraw, withdrawApplication } from '../commands/withdraw-application.ts';
import { mayApply, mayChange } from '../deadline-facts.ts';
import { appliedJob } from '../job-texts.ts';
import { openPrivateLink } from '../private-link.ts';
import { ownAccess, seeOther, sendOwnPage, type Visit } from './visit.ts';

/** Opens a private link: the secret goes into a cookie and out of the address. Opening confirms the address. */
export async function openLink(visit: Visit): Promise<FastifyReply> {
  const { request, context, account } = visit;
  const { secret } = request.params as { secret: string };
  const id = await visit.write(async (tx) => {
    const found = await openPrivateLink(tx, { secret, context });
    const application = found?.isCurrent === true ? await findOwnApplication(tx, found.id) : undefined;
    if (application === undefined) return undefined;
    if (!application.emailConfirmed) {
      await confirmEmail(tx, application.id);
    }
    return application.id;
  });
  if (id === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  visit.cookie.write(visit.reply, { account: account.slug, id, secret });
  return seeOther(visit, applicationAddress(account.slug, id));
}

/** Reads the application of the address for whoever holds a secret of it, or answers as if there were none. */
async function withOwn(
  visit: Visit,
  show: (application: OwnApplication, now: Temporal.Instant) => Promise<FastifyReply> | FastifyReply,
): Promise<FastifyReply> {
  const id = (await ownAccess(visit))?.id;
  if (id === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  const found = await visit.read(async (tx) => ({
    application: await findOwnApplication(tx, id),
    now: tx.now,
  }));
  const { application, now } = found;
  return application === undefined ? sendOwnPage(visit, lostLinkPage(visit), 404) : show(application, now);
}

const frame = ({ account, language }: Visit, application: OwnApplication) => ({
  language,
  account,
  job: appliedJob(application.job, account.slug, language),
  application: applicationAddress(account.slug, application.id),
});

/** Shows the owner how it goes, what can be done and what is kept (AP-7). */
export const showOwn = (visit: Visit): Promise<FastifyReply> =>
  withOwn(visit, async (application, now) => {
    const newer = await visit.read((tx) => findNewer(tx, application.id));
    const page = frame(visit, application);
    return sendOwnPage(
      visit,
      ownPage({
        ...page,
        status: application.status,
        savedAt: application.savedAt.toString(),
        sentAt: application.submittedAt?.toString() ?? null,
        withdrawnAt: application.withdrawnAt?.toString() ?? null,
        values: formValuesOf(application.content),
        files: application.files,
        edit: mayChange(application, null, now),
        withdraw: mayWithdraw(application),
        keptUntil: null,
        newer:
          newer === undefined
            ? null
            : { sentAt: newer.savedAt.toString(), action: `${page.application}/nyere` },
      }),
    );
  });

/** Shows what happens next. The same page whether this was the first application or one more (AP-6). */
export const showReceipt = (visit: Visit): Promise<FastifyReply> =>
  withOwn(visit, (application) => {
    const { language, account, job, application: address } = frame(visit, application);
    if (!wasSent(application)) return seeOther(visit, address);
    return sendOwnPage(visit, receiptPage({ language, account, job, email: application.content.email }));
  });

/** Asks before withdrawing. */
export const showWithdraw = (visit: Visit): Promise<FastifyReply> =>
  withOwn(visit, (application, now) =>
    sendOwnPage(
      visit,
      withdrawPage({
        ...frame(visit, application),
        withdraw: mayWithdraw(application),
        canApplyAgain: mayApply(application.job, null, now).allowed,
      }),
    ),
  );

/** Withdraws, and says that it is done; sent again it says the same. */
export const takeWithdraw = (visit: Visit): Promise<FastifyReply> =>
  withOwn(visit, async (application, now) => {
    const decision = await visit.write((tx) => withdrawApplication(tx, application.id));
    if (decision?.allowed !== true && application.withdrawnAt === null) return showWithdraw(visit);
    const canApplyAgain = mayApply(application.job, null, now).allowed;
    return sendOwnPage(visit, withdrawnPage({ ...frame(visit, application), canApplyAgain }));
  });

/** Puts the later application in place of the first, as its owner asked (AP-6). */
export const takeOver = (visit: Visit): Promise<FastifyReply> =>
  withOwn(visit, async (application) => {
    const keys = await visit.write((tx) => takeNewer(tx, application.id));
    await Promise.all((keys ?? []).map((key) => visit.context.files.remove(key)));
    return seeOther(visit, applicationAddress(visit.account.slug, application.id));
  });
