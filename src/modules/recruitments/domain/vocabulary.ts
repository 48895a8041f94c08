/** The kinds of employment a recruitment can be for (RE-1). */
export const employmentForms = [
  'permanent',
  'substitute',
  'temporary',
  'fixed_term',
  'apprentice',
  'seasonal',
  'on_call',
  'other',
] as const;

/** A kind of employment. */
export type EmploymentForm = (typeof employmentForms)[number];

/** How much of full time a position is. */
export const positionExtents = ['full_time', 'part_time', 'hourly'] as const;

/** What period a salary is for. */
export const salaryForms = ['yearly', 'monthly', 'hourly'] as const;

/** How a recruitment can end (CL-1). */
export const closingOutcomes = ['recruited', 'not_recruited', 'cancelled'] as const;

/** How a recruitment ended. */
export type ClosingOutcome = (typeof closingOutcomes)[number];
