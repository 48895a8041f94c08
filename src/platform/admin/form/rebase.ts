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

/**
 * Keeps what was typed and takes everything else from the fresh version. The items of a list are told from each other by
 * what names them; a list of nameless items counts as one value.
 */
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
  const lists = namedLists({ base, typed, fresh });
  if (lists !== undefined) return mergeLists(lists, name, conflicts);
  if (!isSame(base, fresh) && !isSame(typed, fresh)) conflicts.push(name);
  return typed;
}

type Items = ReadonlyMap<string, unknown>;

/** The lists by the names of their items, in their order; undefined where something is no such list. */
function namedLists({ base, typed, fresh }: Versions): Record<keyof Versions, Items> | undefined {
  const [was, mine, theirs] = [namedItems(base), namedItems(typed), namedItems(fresh)];
  if (was === undefined || mine === undefined || theirs === undefined) return undefined;
  return { base: was, typed: mine, fresh: theirs };
}

function namedItems(list: unknown): Items | undefined {
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, unknown>();
  for (const item of list as readonly unknown[]) {
    const name = isObject(item) ? (item['id'] ?? item['language']) : undefined;
    if (typeof name !== 'string') return undefined;
    items.set(name, item);
  }
  return items.size === list.length ? items : undefined;
}

/** The items as the reader has ordered them, then those that somebody else has added. */
function mergeLists(lists: Record<keyof Versions, Items>, name: string, conflicts: string[]): unknown {
  const { base, typed, fresh } = lists;
  const merged: unknown[] = [];
  const kept = isSame([...base.keys()], [...typed.keys()]) ? fresh : typed;
  for (const key of new Set([...kept.keys(), ...typed.keys(), ...fresh.keys()])) {
    const [was, mine, theirs] = [base.get(key), typed.get(key), fresh.get(key)];
    const at = `${name}/${merged.length}`;
    if (mine !== undefined && theirs !== undefined) {
      merged.push(merge({ base: was, typed: mine, fresh: theirs }, at, conflicts));
    } else if (was === undefined || !isSame(was, mine ?? theirs)) {
      // Added by one of them; or changed by one and removed by the other, and then it is kept.
      if (was !== undefined) conflicts.push(at);
      merged.push(mine ?? theirs);
    }
  }
  return merged;
}
