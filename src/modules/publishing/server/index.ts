export { findPublishedJob, type PublishedJob } from './career-site/published-job.query.ts';
export { publishingModule } from './publishing.routes.ts';
