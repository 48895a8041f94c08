import type { PublishedJob } from '#modules/publishing/server/index.ts';
import type { Decision } from '#platform/core/decision.ts';
import {
  type ApplyBlocker,
  canApply,
  type DeadlineFacts,
  type EditApplicationBlocker,
  mayEditApplication,
} from '../domain/index.ts';
import type { OwnApplication } from './application.repository.ts';

/** The deadline of the version on the career site (CL-7), with when the form was opened. */
export function deadlineFacts(job: PublishedJob, openedAt: Temporal.Instant | null): DeadlineFacts {
  const { applicationDeadline, timeZone } = job.content;
  return { publishedDeadline: Temporal.PlainDate.from(applicationDeadline), timeZone, openedAt };
}

/** Whether an application to a job may be begun, saved or sent now (AP-5). */
export const mayApply = (
  job: PublishedJob,
  openedAt: Temporal.Instant | null,
  now: Temporal.Instant,
): Decision<ApplyBlocker> =>
  canApply(
    { ...deadlineFacts(job, openedAt), publication: job.publication, recruitment: job.recruitment },
    now,
  );

/** Whether its owner may change an application now: a draft by the rule of applying, a sent one by that of editing. */
export function mayChange(
  application: OwnApplication,
  openedAt: Temporal.Instant | null,
  now: Temporal.Instant,
): Decision<ApplyBlocker | EditApplicationBlocker> {
  const { job, submittedAt, withdrawnAt } = application;
  if (submittedAt === null) return mayApply(job, openedAt, now);
  return mayEditApplication(
    { ...deadlineFacts(job, openedAt), withdrawn: withdrawnAt !== null, recruitment: job.recruitment },
    now,
  );
}
