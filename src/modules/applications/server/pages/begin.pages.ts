import type { FastifyReply } from 'fastify';
import { findPublishedJob, type PublishedJob } from '#modules/publishing/server/index.ts';
import { newId } from '#platform/server/ids.ts';
import { reasonsOf } from '#platform/core/decision.ts';
import {
  applicationAddress,
  applyAddress,
  formActionSchema,
  readStep,
  receiptAddress,
  type SentStep,
  stepAddress,
} from '../../contract/index.ts';
import { cannotApplyPage, emptyContent, formPage, formValuesOf, lostLinkPage } from '../../site/index.ts';
import { findOwnApplication, wasSent } from '../application.repository.ts';
import { completeness } from '../commands/save-step.ts';
import type { ApplyBlocker } from '../../domain/index.ts';
import { beginApplication } from '../commands/begin-application.ts';
import { mayApply } from '../deadline-facts.ts';
import { appliedJob } from '../job-texts.ts';
import { readOpened, signOpened } from '../opened-token.ts';
import { draftSecretOf } from '../private-link.ts';
import { allErrors, continueLater, stepWithMissing } from './form.pages.ts';
import type { FieldError } from '#platform/view/index.ts';
import { seeOther, sendOwnPage, type Visit } from './visit.ts';

const slugOf = ({ request }: Visit): string => (request.params as { slug: string }).slug;

/** Shows the first step of a new application, or every reason why one cannot apply. */
export async function showFirstStep(visit: Visit): Promise<FastifyReply> {
  const opened = await visit.read(async (tx) => {
    const job = await findPublishedJob(tx, slugOf(visit));
    if (job === undefined) return undefined;
    const decision = mayApply(job, null, tx.now);
    return { job, decision, token: signOpened(tx, visit.context, newId()) };
  });
  if (opened === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  const { job, decision, token } = opened;
  if (!decision.allowed) return refuse(visit, job, reasonsOf(decision));
  return sendOwnPage(visit, firstStep(visit, { job, token }));
}

function refuse(visit: Visit, job: PublishedJob, reasons: readonly ApplyBlocker[]): FastifyReply {
  const { account, language } = visit;
  const page = { language, account, job: appliedJob(job, account.slug, language), reasons, hasDraft: false };
  return sendOwnPage(visit, cannotApplyPage(page), 409);
}

function firstStep(
  { account, language }: Visit,
  {
    job,
    token,
    sent,
    errors = [],
  }: {
    readonly job: PublishedJob;
    readonly token: string;
    readonly sent?: SentStep;
    readonly errors?: readonly FieldError[];
  },
) {
  return formPage({
    language,
    account,
    job: appliedJob(job, account.slug, language),
    step: 'about_you',
    application: null,
    action: applyAddress(account.slug, job.slug),
    hidden: { opened: token },
    values: formValuesOf({ ...emptyContent, ...sent?.content }, sent?.typed),
    files: [],
    savedAt: null,
    sent: false,
    missing: [],
    errors,
  });
}

/** Stores the first draft, then leads to the next step. The browser is given the secret of the application. */
export async function takeFirstStep(visit: Visit): Promise<FastifyReply> {
  const { request, context, account, language, accountId } = visit;
  const form = (request.body ?? {}) as Record<string, unknown>;
  const opened = readOpened(accountId, context, form['opened']);
  if (opened === undefined) return showFirstStep(visit);
  const begun = await visit.write(async (tx) => {
    const job = await findPublishedJob(tx, slugOf(visit));
    if (job === undefined) return undefined;
    const sent = readStep(form, { step: 'about_you', publicBody: job.content.publicBody });
    const decision = await beginApplication(tx, { job, opened, language, content: sent.content });
    const id = opened.applicationId;
    const application = decision.allowed ? await findOwnApplication(tx, id) : undefined;
    const missing = application === undefined ? [] : reasonsOf(completeness(application, tx.now));
    return {
      job,
      sent,
      decision,
      missing,
      isSent: application !== undefined && wasSent(application),
      secret: decision.allowed ? draftSecretOf(tx, { applicationId: id, context }) : '',
    };
  });
  if (begun === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  const { job, sent, decision, missing, isSent, secret } = begun;
  if (!decision.allowed) return refuse(visit, job, reasonsOf(decision));
  const address = applicationAddress(account.slug, opened.applicationId);
  // A form from before *Send*, sent once more from the history of the browser, has nothing left to change.
  if (isSent) return seeOther(visit, receiptAddress(address));
  visit.cookie.write(visit.reply, { account: account.slug, id: opened.applicationId, secret });
  const { go } = formActionSchema.parse(form);
  if (sent.faults.length > 0) {
    const token = String(form['opened']);
    const errors = allErrors({ sent, missing: go === 'next' ? missing : [], step: 'about_you', language });
    return sendOwnPage(visit, firstStep(visit, { job, token, sent, errors }), 422);
  }
  if (go === 'later') return continueLater(visit, opened.applicationId);
  return seeOther(
    visit,
    missing.every(({ step }) => step !== 'about_you')
      ? stepAddress(address, 'background')
      : stepWithMissing(address, 'about_you'),
  );
}
