import { z } from 'zod';

type ParamNames<Path extends string> = Path extends `${string}$${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}$${infer Name}`
    ? Name
    : never;

/** The parameters in a path: `/rekrutteringer/$id` has `id`. */
export type ParamsOf<Path extends string> = { readonly [N in ParamNames<Path>]: string };

type NoSearch = z.ZodObject<Record<never, z.ZodType>>;

/** Where a screen is: its path within the account, and what else of it is in the address (filters, tab, selection). */
export interface Address<Path extends string = string, Search extends z.ZodObject = z.ZodObject> {
  readonly path: Path;
  readonly search: Search;
}

/** Declares an address; every entry of the search schema must have a default or be optional. */
export function address<Path extends `/${string}`, Search extends z.ZodObject = NoSearch>(
  path: Path,
  search?: Search,
): Address<Path, Search> {
  return { path, search: search ?? (z.object({}) as unknown as Search) };
}

/** What a link to an address needs. */
export type AddressTarget<Path extends string, Search extends z.ZodObject> = {
  readonly search?: Partial<z.input<Search>>;
} & (keyof ParamsOf<Path> extends never
  ? { readonly params?: ParamsOf<Path> }
  : { readonly params: ParamsOf<Path> });

/** The place of an address within the account: `/rekrutteringer/42?fane=logg`. */
export function placeOf<Path extends string, Search extends z.ZodObject>(
  to: Address<Path, Search>,
  target: AddressTarget<Path, Search>,
): string {
  const params = (target.params ?? {}) as Record<string, string>;
  const path = to.path.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  return path + searchTextOf(to, (target.search ?? {}) as Record<string, unknown>);
}

/** The search part of an address, without what is as the schema presumes anyway. */
export function searchTextOf(to: Address, values: Record<string, unknown>): string {
  const presumed = readSearch(to, {});
  const different = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(presumed[name]),
  );
  return writeSearch(Object.fromEntries(different));
}

/** The search values of a location; what the schema does not accept is left out, never an error. */
export function readSearch<Search extends z.ZodObject>(
  to: Address<string, Search>,
  raw: Record<string, unknown>,
): z.output<Search> {
  const first = to.search.safeParse(raw);
  if (first.success) return first.data;
  const bad = new Set(first.error.issues.map((issue) => issue.path[0]));
  const rest = Object.fromEntries(Object.entries(raw).filter(([name]) => !bad.has(name)));
  return to.search.parse(rest);
}

/** Reads `?a=1&a=2&b=x` as `{ a: ['1', '2'], b: 'x' }`: text only, the schema gives it types. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const earlier = found[name];
    found[name] = earlier === undefined ? value : [...(Array.isArray(earlier) ? earlier : [earlier]), value];
  }
  return found;
}

/** Writes search values as text, arrays as repeated names, what is undefined or empty not at all. */
export function writeSearch(values: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (item === undefined || item === null || item === '') continue;
      search.append(name, typeof item === 'string' ? item : JSON.stringify(item));
    }
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** A search entry that may be repeated, also when it stands once: `?enhet=1`. */
export const manyOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).default([]),
  );
