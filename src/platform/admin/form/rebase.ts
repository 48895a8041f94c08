const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two trees of JSON values are the same; an absent entry is the same as an undefined one. */
export function isSame(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (Array.isArray(first) && Array.isArray(second)) {
    return first.length === second.length && first.every((item, place) => isSame(item, second[place]));
  }
  if (!isObject(first) || !isObject(second)) return false;
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...keys].every((key) => isSame(first[key], second[key]));
}

/** What was typed, moved over to a newer version of the thing. */
export interface Rebased {
  readonly values: unknown;
  /** Names of the fields both the reader and somebody else changed, where what the reader typed was kept. */
  readonly conflicts: readonly string[];
}

/** Keeps what was typed and takes everything else from the fresh version. A list counts as one value. */
export function rebase(base: unknown, typed: unknown, fresh: unknown): Rebased {
  const conflicts: string[] = [];
  return { values: merge({ base, typed, fresh }, '', conflicts), conflicts };
}

interface Versions {
  readonly base: unknown;
  readonly typed: unknown;
  readonly fresh: unknown;
}

function merge({ base, typed, fresh }: Versions, name: string, conflicts: string[]): unknown {
  if (isSame(base, typed)) return fresh;
  if (isObject(base) && isObject(typed) && isObject(fresh)) {
    const keys = new Set([...Object.keys(fresh), ...Object.keys(typed)]);
    const entries = [...keys].map((key) => {
      const at = name === '' ? key : `${name}/${key}`;
      return [key, merge({ base: base[key], typed: typed[key], fresh: fresh[key] }, at, conflicts)];
    });
    return Object.fromEntries(entries) as unknown;
  }
  if (!isSame(base, fresh) && !isSame(typed, fresh)) conflicts.push(name);
  return typed;
}
