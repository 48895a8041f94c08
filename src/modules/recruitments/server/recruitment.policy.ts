import type { Actor, Subject } from '#modules/access/server/index.ts';

/** Whether an actor may know of a recruitment: with the right to view cases at its organisation. */
export const seesRecruitment = (actor: Actor, { organisationPath }: Subject): boolean =>
  actor.holds('recruitment.view', organisationPath);

/** Whether an actor may know that a recruitment is there: also with the right to the case list alone. */
export const listsRecruitment = (actor: Actor, subject: Subject): boolean =>
  seesRecruitment(actor, subject) || actor.holds('recruitment.view_list', subject.organisationPath);

/** Whether an actor may know of an organisation as a place for new recruitments: every member may. */
export const seesOrganisation = (): boolean => true;
