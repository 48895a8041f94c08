export { type PublicAccount, readInAccount, readPublicAccount } from './career-site/public-account.query.ts';
export {
  findPublishedJob,
  findPublishedJobOf,
  type PublishedJob,
} from './career-site/published-job.query.ts';
export { publishingModule } from './publishing.routes.ts';
