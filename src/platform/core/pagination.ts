import { z } from 'zod';

/** The most rows a page may hold. */
export const PAGE_LIMIT = 100;

/** The query of every list: how many rows, and after which key. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(25),
  after: z.string().max(300).optional(),
});

/** A page of a list: its rows and the key to ask for the next page with, null at the end. */
export const pageSchema = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), next: z.string().nullable() });

/** A page of rows and the key of the next one. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

/** A page of rows fetched with one row more than asked for, which tells whether there is a next page. */
export function pageOf<T>(fetched: readonly T[], limit: number, keyOf: (row: T) => string): Page<T> {
  const rows = fetched.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: fetched.length > limit && last !== undefined ? keyOf(last) : null };
}
