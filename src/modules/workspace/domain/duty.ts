/** The kinds of thing a person must do with a recruitment, as the start page lists them. */
export const dutyKinds = [
  'deadline_passed',
  'unpublished_changes',
  'not_published',
  'responsible_missing',
] as const;

/** A kind of thing that must be done. */
export type DutyKind = (typeof dutyKinds)[number];
