export { createCandidate, type NewCandidate } from './create-candidate.ts';
export { renderFileJob } from './render-file-job.ts';
