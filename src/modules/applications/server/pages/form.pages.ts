import type { FastifyReply } from 'fastify';
import { reasonsOf } from '#platform/core/decision.ts';
import {
  applicationAddress,
  fieldsOfStep,
  formActionSchema,
  readStep,
  receiptAddress,
  type SentStep,
  stepAddress,
  stepSlugs,
} from '../../contract/index.ts';
import { type FormStep, formSteps, type SendBlocker } from '../../domain/index.ts';
import { applicationMessages } from '../../messages/index.ts';
import {
  cannotApplyPage,
  faultErrors,
  formPage,
  formValuesOf,
  laterPage,
  lostLinkPage,
  missingInStep,
} from '../../site/index.ts';
import { findOwnApplication, type OwnApplication } from '../application.repository.ts';
import { sendDraftLink } from '../commands/continue-later.ts';
import { completeness, saveStep } from '../commands/save-step.ts';
import { sendApplication } from '../commands/send-application.ts';
import { mayChange } from '../deadline-facts.ts';
import { appliedJob } from '../job-texts.ts';
import { readOpened, signOpened } from '../opened-token.ts';
import type { Language } from '#platform/core/language.ts';
import type { FieldError } from '#platform/view/index.ts';
import { ownApplicationId, seeOther, sendOwnPage, type Visit } from './visit.ts';

/** What else a step shows than what is stored: errors, and what was typed but could not be stored. */
export interface StepState {
  readonly errors?: readonly FieldError[];
  readonly typed?: SentStep['typed'];
  readonly status?: number;
}

/** The address of a step that is shown with what is missing in it. */
export const stepWithMissing = (application: string, step: FormStep): string =>
  `${stepAddress(application, step)}?mangler=1`;

/** What an address asks to be told of its step: all that is missing, or only the address to send a link to. */
function askedErrors(visit: Visit, missing: readonly SendBlocker[], step: FormStep): readonly FieldError[] {
  const { request, language } = visit;
  const { mangler } = request.query as { mangler?: unknown };
  if (request.method !== 'GET') return [];
  if (mangler === 'epost') {
    return [{ field: 'email', message: applicationMessages[language].form.laterNeedsEmail }];
  }
  return mangler === '1' ? missingInStep(missing, step, language) : [];
}

/** The step that the last part of an address names. */
export const stepOf = (slug: string): FormStep | undefined =>
  formSteps.find((step) => stepSlugs[step] === slug);

/** Shows a step of an application to its owner, or every reason why it cannot be changed now. */
export async function showStep(visit: Visit, step: FormStep, state: StepState = {}): Promise<FastifyReply> {
  const id = await ownApplicationId(visit);
  if (id === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  const found = await visit.read(async (tx) => {
    const application = await findOwnApplication(tx, id);
    if (application === undefined) return undefined;
    const decision = mayChange(application, null, tx.now);
    const missing = reasonsOf(completeness(application, tx.now));
    return { application, decision, missing, token: signOpened(tx, visit.context, id) };
  });
  if (found === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  const { application, decision, missing, token } = found;
  const { account, language } = visit;
  const job = appliedJob(application.job, account.slug, language);
  if (!decision.allowed) {
    const page = { language, account, job, reasons: reasonsOf(decision), hasDraft: true };
    return sendOwnPage(visit, cannotApplyPage(page), 409);
  }
  const address = applicationAddress(account.slug, id);
  const page = formPage({
    language,
    account,
    job,
    step,
    application: address,
    action: stepAddress(address, step),
    hidden: { opened: token },
    values: formValuesOf(application.content, state.typed),
    files: application.files,
    savedAt: application.savedAt.toString(),
    sent: application.submittedAt !== null,
    missing,
    errors: state.errors ?? askedErrors(visit, missing, step),
  });
  return sendOwnPage(visit, page, state.status);
}

/** Takes a step: stores it first, then checks, then leads on (AP-3). */
export async function takeStep(visit: Visit, step: FormStep): Promise<FastifyReply> {
  const id = await ownApplicationId(visit);
  if (id === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  const form = (visit.request.body ?? {}) as Record<string, unknown>;
  const openedAt = openedAtOf(visit, id, form);
  const saved = await visit.write(async (tx) => {
    const application = await findOwnApplication(tx, id);
    if (application === undefined) return undefined;
    const sent = readStep(form, { step, publicBody: application.job.content.publicBody });
    return { sent, outcome: await saveStep(tx, { id, content: sent.content, openedAt }) };
  });
  if (saved?.outcome === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  const { sent, outcome } = saved;
  if (outcome.kind === 'closed') return showStep(visit, step);
  if (outcome.kind === 'incomplete') {
    const errors = missingInStep(outcome.blockers, step, visit.language);
    return showStep(visit, step, { errors, typed: typedTexts(form), status: 422 });
  }
  if (sent.faults.length > 0) {
    const missing = await missingNow(visit, outcome.application, step);
    const errors = allErrors({ sent, missing, step, language: visit.language });
    return showStep(visit, step, { errors, typed: sent.typed, status: 422 });
  }
  return leadOn(visit, { id, step, application: outcome.application, openedAt });
}

/** What is missing in the step one goes on from; other steps may be left as they are. */
async function missingNow(
  visit: Visit,
  application: OwnApplication,
  step: FormStep,
): Promise<readonly SendBlocker[]> {
  const { go } = formActionSchema.parse(visit.request.body ?? {});
  if (step !== 'about_you' || go !== 'next') return [];
  return visit.read(async (tx) => reasonsOf(completeness(application, tx.now)));
}

/** Everything to put right in a step at once: what cannot be stored, and what is missing elsewhere in it. */
export function allErrors({
  sent,
  missing,
  step,
  language,
}: {
  readonly sent: SentStep;
  readonly missing: readonly SendBlocker[];
  readonly step: FormStep;
  readonly language: Language;
}): readonly FieldError[] {
  const faulty = new Set<string>(sent.faults.map(({ field }) => field));
  const inPageOrder = Object.keys(fieldsOfStep(step, true));
  return [
    ...faultErrors(sent.faults, language),
    ...missingInStep(missing, step, language).filter(({ field }) => !faulty.has(field)),
  ].toSorted((first, second) => inPageOrder.indexOf(first.field) - inPageOrder.indexOf(second.field));
}

/** When the page that was sent was opened, if it says so with our signature for this application. */
export function openedAtOf(
  visit: Visit,
  id: string,
  form: Readonly<Record<string, unknown>>,
): Temporal.Instant | null {
  const opened = readOpened(visit.accountId, visit.context, form['opened']);
  return opened?.applicationId === id ? opened.openedAt : null;
}

/** The texts of a form as they were typed, for showing them again. */
const typedTexts = (form: Readonly<Record<string, unknown>>): SentStep['typed'] =>
  Object.fromEntries(
    Object.entries(form).filter(([, value]) => typeof value === 'string'),
  ) as SentStep['typed'];

interface Leading {
  readonly id: string;
  readonly step: FormStep;
  readonly application: OwnApplication;
  readonly openedAt: Temporal.Instant | null;
}

/** Where the pressed button leads. Going on from a step that is incomplete says at once what is missing there. */
export async function leadOn(
  visit: Visit,
  { id, step, application, openedAt }: Leading,
): Promise<FastifyReply> {
  const { go } = formActionSchema.parse(visit.request.body ?? {});
  const address = applicationAddress(visit.account.slug, id);
  const position = formSteps.indexOf(step);
  if (go === 'later') return continueLater(visit, id);
  if (go === 'back') return seeOther(visit, stepAddress(address, formSteps[position - 1] ?? step));
  if (go === 'send') return send(visit, { id, address, openedAt });
  if (go === 'upload') return seeOther(visit, stepAddress(address, step));
  // What was sent is changed a step at a time, and looked over after each.
  if (application.submittedAt !== null) return seeOther(visit, stepAddress(address, 'review'));
  const missing = await visit.read(async (tx) => reasonsOf(completeness(application, tx.now)));
  const isIncomplete = missing.some((blocker) => blocker.step === step);
  if (isIncomplete && step === 'about_you') return seeOther(visit, stepWithMissing(address, step));
  return seeOther(visit, stepAddress(address, formSteps[position + 1] ?? step));
}

async function send(
  visit: Visit,
  {
    id,
    address,
    openedAt,
  }: { readonly id: string; readonly address: string; readonly openedAt: Temporal.Instant | null },
): Promise<FastifyReply> {
  const outcome = await visit.write((tx) => sendApplication(tx, { id, openedAt }));
  if (outcome?.kind === 'sent') return seeOther(visit, receiptAddress(address));
  return showStep(visit, 'review', { status: 422 });
}

/** Sends the link to go on with later; without an address to send it to, says so where it is typed. */
export async function continueLater(visit: Visit, id: string): Promise<FastifyReply> {
  const application = await visit.write((tx) => sendDraftLink(tx, id));
  const address = applicationAddress(visit.account.slug, id);
  if (application === undefined) return seeOther(visit, `${stepAddress(address, 'about_you')}?mangler=epost`);
  return seeOther(visit, `${address}/lagret`);
}

/** What comes after *Save and continue later*. */
export async function showLater(visit: Visit): Promise<FastifyReply> {
  const id = await ownApplicationId(visit);
  const application = id === undefined ? undefined : await visit.read((tx) => findOwnApplication(tx, id));
  if (id === undefined || application === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  const { account, language } = visit;
  const page = laterPage({
    language,
    account,
    job: appliedJob(application.job, account.slug, language),
    email: application.content.email,
    confirmed: application.emailConfirmed,
    continueHref: stepAddress(applicationAddress(account.slug, id), 'about_you'),
  });
  return sendOwnPage(visit, page);
}
