import type { ApplicationStatus } from './vocabulary.ts';

/** Where an application stands when its applicant has not been told how it ended (CL-5). */
export const untoldStatuses = [
  'received',
  'under_assessment',
  'interview',
  'offered',
] as const satisfies readonly ApplicationStatus[];

/** How many applicants have not been told how it ended, from how many applications have each status. */
export const countUntold = (counts: Partial<Readonly<Record<ApplicationStatus, number>>>): number =>
  untoldStatuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
