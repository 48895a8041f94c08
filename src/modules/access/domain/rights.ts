import { ALLOWED, type Decision, decide, type Reason, reasonsOf } from '#platform/core/decision.ts';
import type { Permission } from './permissions.ts';

/** The ids of a unit and of every unit above it. A group given at any of them holds for the unit (PE-1). */
export type OrganisationPath = readonly string[];

/** What a member may do, and where: for each permission the units it is given at. */
export type Rights = ReadonlyMap<Permission, ReadonlySet<string>>;

/** Whether the rights hold a permission at a unit: given there or anywhere above (PE-1). */
export function holds(rights: Rights, permission: Permission, path: OrganisationPath): boolean {
  const given = rights.get(permission);
  return given !== undefined && path.some((organisationId) => given.has(organisationId));
}

/** A permission is lacking: which one, and who near by can grant it (PE-5). */
export interface PermissionMissing extends Reason {
  readonly code: 'permission.missing';
  readonly permission: Permission;
  /** Names of the nearest who really can grant it. */
  readonly ask: readonly string[];
}

/** The decision of a rule together with the right to act: both kinds of reason at once. */
export function decideAction<R extends Reason>(
  missing: PermissionMissing | undefined,
  decision: Decision<R> = ALLOWED,
): Decision<R | PermissionMissing> {
  return decide<R | PermissionMissing>([...(missing === undefined ? [] : [missing]), ...reasonsOf(decision)]);
}
