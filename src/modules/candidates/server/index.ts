export { createCandidate } from './create-candidate.ts';
export { renderFileJob } from './render-file-job.ts';
