/** The entries that have a value: components of the design system tell a missing property from an undefined one. */
export function presentOnly<T extends object>(properties: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const present = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { [K in keyof T]: Exclude<T[K], undefined> };
}
