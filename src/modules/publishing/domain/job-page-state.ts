/** What a visitor of a published advertisement can do: apply, or read that it is over, or that it is gone. */
export type JobPageState = 'open' | 'expired' | 'withdrawn';

/** The facts that decide the state of a job page. */
export interface JobPageFacts {
  readonly publication: 'live' | 'withdrawn';
  readonly recruitment: 'open' | 'closed';
  /** When the deadline of the published version passes. */
  readonly deadline: Temporal.Instant;
}

/**
 * The state of a job page. The page is open until the published deadline (CL-7): the grace of AP-5 is for forms
 * opened in time, and nobody opens one afterwards.
 */
export function jobPageState(facts: JobPageFacts, now: Temporal.Instant): JobPageState {
  if (facts.publication === 'withdrawn' || facts.recruitment === 'closed') return 'withdrawn';
  return Temporal.Instant.compare(now, facts.deadline) < 0 ? 'open' : 'expired';
}

/** The status a job page answers with: what is over is gone for search engines (410), links keep their words. */
export const jobPageStatus = { open: 200, expired: 410, withdrawn: 410 } as const satisfies Record<
  JobPageState,
  number
>;
