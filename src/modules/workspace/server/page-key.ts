/** The parts of a key of paging: an instant, a kind where there is one, and an id. */
export interface PageKey {
  readonly at: string;
  readonly kind: string;
  readonly id: string;
}

/** Writes a key of paging. */
export const pageKey = (...parts: readonly (string | Temporal.Instant)[]): string =>
  parts.map(String).join('_');

/** Reads a key of paging, whose form the contract has checked; undefined asks for the first page. */
export function readPageKey(key: string | undefined): PageKey | undefined {
  if (key === undefined) return undefined;
  const [at = '', ...rest] = key.split('_');
  return { at, kind: rest.slice(0, -1).join('_'), id: rest.at(-1) ?? '' };
}
