/** Where a sent application can stand (EV-4). */
export const applicationStatuses = [
  'received',
  'under_assessment',
  'interview',
  'offered',
  'hired',
  'rejected',
  'withdrawn',
] as const;

/** Where a sent application stands. */
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** A status that an event can give; received is where no event says anything, withdrawn is a withdrawal's. */
export type SettableStatus = Exclude<ApplicationStatus, 'received' | 'withdrawn'>;

/** Who withdrew an application. */
export type WithdrawnBy = 'applicant' | 'recruiter';
