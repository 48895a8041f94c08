export { applicationsModule } from './applications.routes.ts';
export { openPrivateLink, privateLinkFor, privateLinkOf } from './private-link.ts';
export {
  applicationWithdrawn,
  findSentApplication,
  hasAppliedAnew,
  lockSentApplication,
  recordRendition,
  type SentApplication,
  type SentStatus,
  setApplicationStatus,
  setApplicationWithdrawn,
} from './application-state.ts';
