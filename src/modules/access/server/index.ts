export { type Actor, loadActor } from './actor.ts';
export { missingPermission, nearestHolders } from './holders.ts';
export {
  createMembership,
  createPermissionGroup,
  type GroupGrant,
  type NewMembership,
  type NewPermissionGroup,
} from './memberships.ts';
export { accessModule } from './access.routes.ts';
export {
  lockRecruiter,
  responsibleRecruiterChoices,
  responsibleRecruiterFacts,
} from './responsible-recruiter.query.ts';
export { command, creation, listQuery, query, type Subject, type Use } from './use-case.ts';
