import type { WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import type { Permission } from '../domain/index.ts';

/** What a permission group is made of. */
export interface NewPermissionGroup {
  readonly name: string;
  readonly kind: 'organisational' | 'recruitment_role' | 'work_group_role';
  readonly basic: boolean;
  readonly permissions: readonly Permission[];
}

/** Makes a permission group and gives its id (PE-1). */
export async function createPermissionGroup(tx: WriteTx, group: NewPermissionGroup): Promise<string> {
  const id = newId();
  const { permissions, ...row } = group;
  await tx.db
    .insertInto('permissionGroup')
    .values({ accountId: tx.accountId, id, ...row })
    .execute();
  if (permissions.length === 0) return id;
  await tx.db
    .insertInto('permissionGroupPermission')
    .values(permissions.map((permission) => ({ accountId: tx.accountId, groupId: id, permission })))
    .execute();
  return id;
}

/** A group given at units. */
export interface GroupGrant {
  readonly groupId: string;
  readonly organisationIds: readonly [string, ...string[]];
}

/** What a membership is made of: a person's copy of names, and the one basic group with where it holds (US-2). */
export interface NewMembership {
  readonly user: {
    readonly id: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly username: string;
    readonly email: string;
  };
  readonly title: string;
  readonly departmentId: string;
  readonly validFrom: Temporal.PlainDate;
  readonly active?: boolean;
  readonly basicGroup: GroupGrant;
  readonly furtherGroups?: readonly GroupGrant[];
}

/** Makes a user a member of the account (US-1, US-2). */
export async function createMembership(tx: WriteTx, membership: NewMembership): Promise<void> {
  const { user, basicGroup, furtherGroups = [], ...row } = membership;
  const { id: userId, ...copies } = user;
  await tx.db
    .insertInto('membership')
    .values({ accountId: tx.accountId, userId, ...copies, ...row, basicGroupId: basicGroup.groupId })
    .execute();
  const grants = [basicGroup, ...furtherGroups].flatMap(({ groupId, organisationIds }) =>
    organisationIds.map((organisationId) => ({
      accountId: tx.accountId,
      id: newId(),
      userId,
      groupId,
      organisationId,
    })),
  );
  await tx.db.insertInto('membershipGrant').values(grants).execute();
}
