import type { ReactNode } from 'react';

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by in the address; left out, it does not sort. */
  readonly sortKey?: string;
  readonly align?: 'start' | 'end';
  /** Keeps the column as narrow as its words, as for dates and numbers. */
  readonly narrow?: boolean;
}

/** What is chosen in a table, by row key. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The chosen rows after one was clicked. */
export function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}
