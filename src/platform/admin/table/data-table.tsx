import { Button } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import type { ApiFailure } from '../api/failures.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { Empty, Failed } from '../states/failed.tsx';
import { FailureMessage } from '../states/failure-message.tsx';
import { LinesSkeleton, Waiting } from '../states/waiting.tsx';
import type { Column, Selection } from './columns.ts';
import { MobileSort } from './mobile-sort.tsx';
import { TableGrid } from './table-grid.tsx';

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

/** A list read from the server page by page, with its states: waiting, failed, empty, more to come. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { pages, columns, covers, sort, onSort } = props;
  const words = usePlatformMessages();
  if (pages.data === undefined) {
    if (pages.error !== null) return <Failed error={pages.error} onRetry={() => void pages.refetch()} />;
    return <Waiting shape={<LinesSkeleton lines={8} />} />;
  }
  if (pages.rows.length === 0) {
    return (
      <div className="tl-table">
        {covers !== undefined && <p className="tl-table__covers">{covers}</p>}
        {props.empty ?? <Empty title={words.table.empty} />}
      </div>
    );
  }
  return (
    <div className="tl-table" aria-busy={pages.isPlaceholderData}>
      {covers !== undefined && <p className="tl-table__covers">{covers}</p>}
      {sort !== undefined && onSort !== undefined && (
        <MobileSort columns={columns} sort={sort} onSort={onSort} />
      )}
      <TableGrid {...props} />
      <TableEnd pages={pages} />
    </div>
  );
}

/** How many rows are here, and the way to more. */
function TableEnd<Row>({ pages }: { readonly pages: TablePages<Row> }) {
  const words = usePlatformMessages();
  const [before, setBefore] = useState<number>();
  const more = () => {
    setBefore(pages.rows.length);
    void pages.fetchNextPage();
  };
  const added = before === undefined ? 0 : pages.rows.length - before;
  return (
    <div className="tl-table__end">
      <span className="tl-subtle">{words.table.shown(pages.rows.length)}</span>
      {pages.hasNextPage && (
        <Button
          type="button"
          variant="secondary"
          size="small"
          loading={pages.isFetchingNextPage}
          onClick={more}
        >
          {words.table.more}
        </Button>
      )}
      <span role="status" className="aksel-sr-only">
        {added > 0 ? words.table.loadedMore(added) : ''}
      </span>
      {pages.error !== null && <FailureMessage error={pages.error} title={words.states.failedTitle} />}
    </div>
  );
}
