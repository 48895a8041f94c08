import type { ReactNode } from 'react';
import type { ApiFailure } from '../api/failures.ts';
import type { Column, Selection } from './columns.ts';

/** The pages of a list, as `useRoutePages` gives them. */
export interface TablePages<Row> {
  readonly rows: readonly Row[];
  readonly data: unknown;
  readonly error: ApiFailure | null;
  readonly isPlaceholderData: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
  readonly refetch: () => Promise<unknown>;
}

/** A list as a table; cards on a narrow screen. */
export interface DataTableProps<Row> {
  /** What the table lists, for those who do not see it: `Rekrutteringer`. */
  readonly caption: string;
  /** The first column names the row, and holds its link. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly pages: TablePages<Row>;
  readonly rowKey: (row: Row) => string;
  /** The place of a row's own screen within the account; the whole row leads there. */
  readonly rowPlace?: (row: Row) => string;
  /** The sort in the address, and how to change it. */
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  /** What the list covers: `Listen viser rekrutteringer i Bergli kommune.` */
  readonly covers?: ReactNode;
  /** What this place is for while nothing is in it. */
  readonly empty?: ReactNode;
  readonly selection?: Selection;
}
