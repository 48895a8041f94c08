export { canClose, type ClosingBlocker, type ClosingFacts } from './close-recruitment.ts';
export { countingDeadline, type DeadlineDates, endOfDate, GRACE_MINUTES, hasPassed } from './deadline.ts';
export { canEdit, type EditBlocker } from './edit-recruitment.ts';
export {
  automaticReference,
  canSetReference,
  type ReferenceBlocker,
  type ReferenceFacts,
} from './reference.ts';
export {
  type ClosingOutcome,
  closingOutcomes,
  type EmploymentForm,
  employmentForms,
  positionExtents,
  salaryForms,
} from './vocabulary.ts';
