/** The areas permissions are grouped in, in the order they are shown (PE-4). */
export const permissionAreas = [
  'user',
  'organisation',
  'recruitment',
  'advertisement',
  'application',
  'event',
] as const;

/** An area of permissions. */
export type PermissionArea = (typeof permissionAreas)[number];

/** The catalogue of permissions: every right there is, and its area. The only table of them (PE-4). */
export const permissions = {
  'user.manage': { area: 'user' },
  'organisation.manage': { area: 'organisation' },
  'recruitment.view_list': { area: 'recruitment' },
  'recruitment.view': { area: 'recruitment' },
  'recruitment.create': { area: 'recruitment' },
  'recruitment.edit': { area: 'recruitment' },
  'recruitment.close': { area: 'recruitment' },
  'recruitment.view_log': { area: 'recruitment' },
  'advertisement.edit': { area: 'advertisement' },
  'advertisement.publish': { area: 'advertisement' },
  'application.view': { area: 'application' },
  'application.withdraw': { area: 'application' },
  'event.post': { area: 'event' },
  'event.remove': { area: 'event' },
} as const satisfies Record<string, { area: PermissionArea }>;

/** The key of a permission. */
export type Permission = keyof typeof permissions;

/** Whether a stored text is a permission of this version of the catalogue. */
export const isPermission = (key: string): key is Permission => Object.hasOwn(permissions, key);
