export {
  isPermission,
  type Permission,
  type PermissionArea,
  permissionAreas,
  permissions,
} from './permissions.ts';
export {
  canBeResponsibleRecruiter,
  type ResponsibleRecruiterFacts,
  type ResponsibleRecruiterReason,
} from './responsible-recruiter.ts';
export { decideAction, holds, type OrganisationPath, type PermissionMissing, type Rights } from './rights.ts';
