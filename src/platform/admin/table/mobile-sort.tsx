import { Select } from '@navikt/ds-react';
import { usePlatformMessages } from '../messages/index.ts';
import type { Column } from './columns.ts';

interface MobileSortProps {
  readonly columns: readonly Pick<Column<never>, 'header' | 'sortKey'>[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** The sort of a table whose column heads are folded away: cards have none to click. */
export function MobileSort({ columns, sort, onSort }: MobileSortProps) {
  const words = usePlatformMessages();
  const sortable = columns.flatMap(({ header, sortKey }) =>
    sortKey === undefined ? [] : [{ header, sortKey }],
  );
  if (sortable.length === 0) return null;
  return (
    <Select
      label={words.table.sortBy}
      size="small"
      className="tl-table__sort"
      value={sort}
      onChange={(event) => onSort(event.target.value)}
    >
      {sortable.flatMap(({ header, sortKey }) => [
        <option key={sortKey} value={sortKey}>
          {words.table.rising(header)}
        </option>,
        <option key={`-${sortKey}`} value={`-${sortKey}`}>
          {words.table.falling(header)}
        </option>,
      ])}
    </Select>
  );
}
