import { endOfDate, GRACE_MINUTES } from '#modules/recruitments/domain/index.ts';
import { decide } from '#platform/core/decision.ts';
import type { Decision, Reason } from '#platform/core/decision.ts';

/** Why nobody can apply, or not any longer (AP-5, CL-5). */
export type ApplyBlocker =
  | (Reason & { readonly code: 'application.not_published' })
  | (Reason & { readonly code: 'application.recruitment_closed' })
  | (Reason & {
      readonly code: 'application.deadline_passed';
      /** The last application date, ISO 8601. */
      readonly deadline: string;
    });

/** The deadline that counts for applying (CL-7), and when the form was opened. */
export interface DeadlineFacts {
  /** The deadline of the last published version. */
  readonly publishedDeadline: Temporal.PlainDate;
  readonly timeZone: string;
  /** When this form was opened, by the database's clock and signed; null when it is being opened now. */
  readonly openedAt: Temporal.Instant | null;
}

/** All that applying reads. */
export interface ApplyFacts extends DeadlineFacts {
  readonly publication: 'live' | 'withdrawn';
  readonly recruitment: 'open' | 'closed';
}

/**
 * Whether one may begin, save or send an application now (AP-5). A form opened in time may be sent until the grace
 * is over; one that is opened after the deadline may not, and neither may one for an advertisement that is gone.
 */
export function canApply(facts: ApplyFacts, now: Temporal.Instant): Decision<ApplyBlocker> {
  return decide<ApplyBlocker>([
    ...(facts.recruitment === 'closed' ? [{ code: 'application.recruitment_closed' } as const] : []),
    ...(facts.recruitment === 'open' && facts.publication === 'withdrawn'
      ? [{ code: 'application.not_published' } as const]
      : []),
    ...deadlineBlockers(facts, now),
  ]);
}

/** The deadline as a reason, when it stands in the way. */
export function deadlineBlockers(
  { publishedDeadline, timeZone, openedAt }: DeadlineFacts,
  now: Temporal.Instant,
): readonly (ApplyBlocker & { readonly code: 'application.deadline_passed' })[] {
  const endsAt = endOfDate(publishedDeadline, timeZone);
  const openedInTime = openedAt !== null && Temporal.Instant.compare(openedAt, endsAt) < 0;
  const lastMoment = openedInTime ? endsAt.add({ minutes: GRACE_MINUTES }) : endsAt;
  if (Temporal.Instant.compare(now, lastMoment) < 0) return [];
  return [{ code: 'application.deadline_passed', deadline: publishedDeadline.toString() }];
}
