import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { usePlatformMessages } from '../messages/index.ts';
import { Empty, Failed } from '../states/failed.tsx';
import { FailureMessage } from '../states/failure-message.tsx';
import { LinesSkeleton, Waiting } from '../states/waiting.tsx';
import { MobileSort } from './mobile-sort.tsx';
import { TableGrid } from './table-grid.tsx';
import type { DataTableProps, TablePages } from './table-props.ts';

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
      <div className="tl-table__scroll">
        <TableGrid {...props} />
      </div>
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
