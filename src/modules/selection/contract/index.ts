export * from './routes.ts';
export { type ApplicationFile, type CandidateSheet, type EventView, type PossibleEvent } from './views.ts';
