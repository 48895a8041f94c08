export { recruitmentClosed } from './events.ts';
export {
  markAdvertisementBegun,
  recordApplication,
  recordHire,
  recordPublishedDeadline,
} from './recruitment-facts.ts';
export { seesRecruitment } from './recruitment.policy.ts';
export { findRecruitment, lockRecruitment, type Recruitment } from './recruitment.repository.ts';
export { recruitmentsModule } from './recruitments.routes.ts';
