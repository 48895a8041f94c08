import type { Actor, Subject } from '#modules/access/server/index.ts';
import {
  findSentApplication,
  lockSentApplication,
  type SentApplication,
} from '#modules/applications/server/index.ts';
import {
  findRecruitment,
  lockRecruitment,
  type Recruitment,
  seesRecruitment,
} from '#modules/recruitments/server/index.ts';
import type { ReadTx, WriteTx } from '#platform/server/db/index.ts';
import { type RecordedEvent, readEvents } from './events.repository.ts';

/** A sent application with its recruitment and events: what every rule of this module reads. */
export interface ApplicationSubject extends Subject {
  readonly recruitment: Recruitment;
  readonly application: SentApplication;
  readonly events: readonly RecordedEvent[];
}

/** Finds a sent application; undefined for a draft, and when the account has none of that id. */
export async function findApplication(tx: ReadTx, id: string): Promise<ApplicationSubject | undefined> {
  const application = await findSentApplication(tx, id);
  if (application === undefined) return undefined;
  const recruitment = await findRecruitment(tx, application.recruitmentId);
  return subjectOf(tx, recruitment, application);
}

/** Locks the recruitment, then the application: whoever posts or removes an event, or closes, waits for the others. */
export async function lockApplication(tx: WriteTx, id: string): Promise<ApplicationSubject | undefined> {
  const before = await findSentApplication(tx, id);
  if (before === undefined) return undefined;
  const recruitment = await lockRecruitment(tx, before.recruitmentId);
  return subjectOf(tx, recruitment, await lockSentApplication(tx, id));
}

async function subjectOf(
  tx: ReadTx,
  recruitment: Recruitment | undefined,
  application: SentApplication | undefined,
): Promise<ApplicationSubject | undefined> {
  if (recruitment === undefined || application === undefined) return undefined;
  return {
    organisationPath: recruitment.organisationPath,
    recruitment,
    application,
    events: await readEvents(tx, application.id),
  };
}

/** Whether an actor may know of the applications of a recruitment: who may view the case, and applications in it. */
export const seesApplication = (actor: Actor, subject: Subject): boolean =>
  seesRecruitment(actor, subject) && actor.holds('application.view', subject.organisationPath);
