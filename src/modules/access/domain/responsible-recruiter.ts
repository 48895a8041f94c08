import { type Decision, decide, type Reason } from '#platform/core/decision.ts';
import type { OrganisationPath, Rights } from './rights.ts';

/** Why a user cannot be chosen as responsible recruiter (RE-2). */
export type ResponsibleRecruiterReason =
  | (Reason & { readonly code: 'responsible_recruiter.inactive' })
  | (Reason & {
      readonly code: 'responsible_recruiter.no_access_to_organisation';
      readonly organisationName: string;
    })
  | (Reason & { readonly code: 'responsible_recruiter.lacks_case_permission'; readonly basicGroup: string });

/** What the rule reads about a user and the recruitment's organisation. */
export interface ResponsibleRecruiterFacts {
  /** Active, and today within the membership's validity. */
  readonly active: boolean;
  /** The units at which the user holds any group. */
  readonly organisations: ReadonlySet<string>;
  /** The rights of the basic permission group alone; what extra groups give does not count. */
  readonly basicRights: Rights;
  readonly basicGroup: string;
  readonly organisationPath: OrganisationPath;
  readonly organisationName: string;
}

/**
 * Whether a user can be responsible recruiter (RE-2): active, with access to the recruitment's organisation, and with
 * "KBR – Vise sak" or "KBR – Se sakslisten" in the basic permission group.
 */
export function canBeResponsibleRecruiter(
  facts: ResponsibleRecruiterFacts,
): Decision<ResponsibleRecruiterReason> {
  const reasons: ResponsibleRecruiterReason[] = [];
  if (!facts.active) reasons.push({ code: 'responsible_recruiter.inactive' });
  if (!facts.organisationPath.some((id) => facts.organisations.has(id))) {
    reasons.push({
      code: 'responsible_recruiter.no_access_to_organisation',
      organisationName: facts.organisationName,
    });
  }
  if (!facts.basicRights.has('recruitment.view') && !facts.basicRights.has('recruitment.view_list')) {
    reasons.push({ code: 'responsible_recruiter.lacks_case_permission', basicGroup: facts.basicGroup });
  }
  return decide(reasons);
}
