export { jobPageState, jobPageStatus } from './job-page-state.ts';
export type { JobPageFacts, JobPageState } from './job-page-state.ts';
