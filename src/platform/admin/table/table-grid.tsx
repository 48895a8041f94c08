import { Checkbox, Table } from '@navikt/ds-react';
import type { MouseEvent, ReactNode } from 'react';
import { presentOnly } from '../form/present-only.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { useAccountPath } from '../navigation/account-path.ts';
import { useHistory } from '../navigation/history.ts';
import { HrefLink } from '../navigation/href-link.tsx';
import { toggled, type Column, type Selection } from './columns.ts';
import type { DataTableProps } from './table-props.ts';
import { readSort, turnSort } from './sort.ts';

/** The rows and columns of a table. The roles stand written out, because cards take them from the elements. */
export function TableGrid<Row>(props: DataTableProps<Row>) {
  const { columns, pages, rowKey, sort, onSort, selection } = props;
  const now = sort === undefined ? undefined : readSort(sort);
  return (
    <Table
      size="small"
      role="table"
      className="tl-grid"
      {...(now === undefined ? {} : { sort: { orderBy: now.key, direction: now.direction } })}
      onSortChange={(key) => onSort?.(turnSort(sort ?? '', key))}
    >
      <caption className="aksel-sr-only">{props.caption}</caption>
      <Table.Header role="rowgroup">
        <Table.Row role="row">
          {selection !== undefined && <SelectAll {...props} selection={selection} />}
          {columns.map((column) => (
            <Table.ColumnHeader
              key={column.id}
              scope="col"
              role="columnheader"
              sortable={column.sortKey !== undefined && onSort !== undefined}
              {...(column.sortKey === undefined ? {} : { sortKey: column.sortKey })}
              className={classOf(column)}
            >
              {column.header}
            </Table.ColumnHeader>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body role="rowgroup">
        {pages.rows.map((row) => (
          <GridRow key={rowKey(row)} row={row} {...props} />
        ))}
      </Table.Body>
    </Table>
  );
}

const classOf = <Row,>(column: Column<Row>): string =>
  [column.align === 'end' ? 'tl-grid__end' : '', column.narrow === true ? 'tl-grid__narrow' : '']
    .join(' ')
    .trim();

function GridRow<Row>({
  row,
  columns,
  rowKey,
  rowPlace,
  selection,
}: DataTableProps<Row> & { readonly row: Row }) {
  const path = useAccountPath();
  const history = useHistory();
  const [first, ...rest] = columns;
  const key = rowKey(row);
  const href = rowPlace === undefined ? undefined : path(rowPlace(row));
  // For the mouse alone; the name of the row is the link.
  const onRowClick =
    href === undefined ? undefined : (event: MouseEvent) => goUnlessMarking(event, () => history.push(href));
  const isChosen = selection?.chosen.has(key) ?? false;
  return (
    <Table.Row role="row" selected={isChosen} {...presentOnly({ onRowClick })}>
      {selection !== undefined && <SelectCell name={first.cell(row)} rowId={key} selection={selection} />}
      <Table.HeaderCell scope="row" role="rowheader" className="tl-grid__name">
        {href === undefined ? (
          first.cell(row)
        ) : (
          <HrefLink href={href} className="tl-grid__link">
            {first.cell(row)}
          </HrefLink>
        )}
      </Table.HeaderCell>
      {rest.map((column) => (
        <Table.DataCell key={column.id} role="cell" data-label={column.header} className={classOf(column)}>
          <div className="tl-grid__value">{column.cell(row)}</div>
        </Table.DataCell>
      ))}
    </Table.Row>
  );
}

/** Goes where a click means to, and nowhere when it ended the marking of words or asked for another tab. */
function goUnlessMarking(event: MouseEvent, go: () => void): void {
  const isSpecial = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!isSpecial && getSelection()?.toString() === '') go();
}

interface SelectCellProps {
  readonly name: ReactNode;
  readonly rowId: string;
  readonly selection: Selection;
}

function SelectCell({ name, rowId, selection }: SelectCellProps) {
  const words = usePlatformMessages();
  return (
    <Table.DataCell role="cell" className="tl-grid__select">
      <Checkbox
        hideLabel
        size="small"
        checked={selection.chosen.has(rowId)}
        onChange={() => selection.onChange(toggled(selection.chosen, rowId))}
      >
        {words.table.selectRow} {name}
      </Checkbox>
    </Table.DataCell>
  );
}

function SelectAll<Row>({
  pages,
  rowKey,
  selection,
}: DataTableProps<Row> & { readonly selection: Selection }) {
  const words = usePlatformMessages();
  const keys = pages.rows.map(rowKey);
  const chosen = keys.filter((key) => selection.chosen.has(key)).length;
  return (
    <Table.HeaderCell scope="col" role="columnheader" className="tl-grid__select">
      <Checkbox
        hideLabel
        size="small"
        checked={chosen === keys.length}
        indeterminate={chosen > 0 && chosen < keys.length}
        onChange={() => selection.onChange(new Set(chosen === keys.length ? [] : keys))}
      >
        {words.table.selectAll(keys.length)}
      </Checkbox>
    </Table.HeaderCell>
  );
}
