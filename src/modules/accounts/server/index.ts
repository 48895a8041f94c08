export {
  createAccount,
  createOrganisation,
  type NewAccount,
  type NewOrganisation,
  type NewStandardText,
  setStandardText,
} from './create-account.ts';
export { organisationPath } from './organisation-path.ts';
export {
  lockOrganisationPolicies,
  type OrganisationPolicies,
  organisationPolicies,
  type StandardText,
  type StandardTextKind,
  standardTexts,
} from './organisation-settings.ts';
