import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button, Fieldset } from '@navikt/ds-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { usePlatformMessages } from '../messages/index.ts';
import { useField, type FieldProps } from './form-context.tsx';
import { presentOnly } from './present-only.ts';

/** One row of a repeated group. */
export interface Row {
  readonly index: number;
  /** The full name of a field in the row: `row.name('percent')` is `positions/0/percent`. */
  readonly name: (field: string) => string;
}

/** A group of fields that may be repeated. */
export interface RowsProps extends FieldProps {
  /** What one row is called: `Stilling`. */
  readonly rowLabel: string;
  readonly addLabel: string;
  /** The values a new row begins with. */
  readonly newRow: () => unknown;
  readonly least?: number;
  readonly most?: number;
  readonly children: (row: Row) => ReactNode;
}

/** Repeats a group of fields for each entry of a list, and lets the reader add and remove entries. */
export function Rows(props: RowsProps) {
  const { least = 0, most = Infinity } = props;
  const words = usePlatformMessages();
  const field = useField({ ...props, optional: props.optional ?? false }, 'rows');
  const rows = Array.isArray(field.value) ? (field.value as unknown[]) : [];
  const [rowKeys] = useState(() => new RowKeys());
  const keys = rowKeys.of(rows.length);
  const group = useRef<HTMLFieldSetElement>(null);
  const [said, setSaid] = useState('');
  const [focusWish, setFocusWish] = useState<{ readonly row: number }>();
  useEffect(() => {
    if (focusWish !== undefined) focusFirstField(group.current, focusWish.row);
  }, [focusWish]);

  const titleOf = (index: number) => words.form.rowTitle(props.rowLabel, index + 1);
  const add = () => {
    field.set([...rows, props.newRow()]);
    setSaid(words.form.rowAdded(titleOf(rows.length)));
    setFocusWish({ row: rows.length });
  };
  const remove = (index: number) => {
    rowKeys.remove(index);
    field.set(rows.filter((_, place) => place !== index));
    setSaid(words.form.rowRemoved(titleOf(index)));
    setFocusWish({ row: Math.max(0, index - 1) });
  };
  return (
    <Fieldset
      ref={group}
      id={field.id}
      legend={field.label}
      error={field.error}
      className="tl-field tl-rows"
      {...presentOnly({ description: props.description })}
    >
      <div className="tl-rows__list">
        {rows.map((_, index) => (
          <div
            key={keys[index]}
            role="group"
            aria-label={titleOf(index)}
            className="tl-rows__row"
            data-row={index}
          >
            <div className="tl-rows__fields">
              {props.children({ index, name: (inner) => `${props.name}/${index}/${inner}` })}
            </div>
            {rows.length > least && props.readOnly !== true && (
              <Button
                type="button"
                variant="tertiary"
                data-color="neutral"
                size="small"
                icon={<TrashIcon aria-hidden />}
                onClick={() => remove(index)}
              >
                {words.form.remove}
                <span className="aksel-sr-only"> {titleOf(index)}</span>
              </Button>
            )}
          </div>
        ))}
        <div role="status" className="aksel-sr-only">
          {said}
        </div>
        {rows.length < most && props.readOnly !== true && (
          <Button
            type="button"
            variant="secondary"
            size="small"
            icon={<PlusIcon aria-hidden />}
            onClick={add}
          >
            {props.addLabel}
          </Button>
        )}
      </div>
    </Fieldset>
  );
}

function focusFirstField(group: HTMLElement | null, row: number): void {
  const inRow = group?.querySelector<HTMLElement>(`[data-row="${row}"] :is(input, select, textarea)`);
  (inRow ?? group?.querySelector<HTMLElement>('button'))?.focus();
}

/** Keys that stay with their row when one above it is removed, so that fields keep what is half typed. */
class RowKeys {
  #keys: readonly number[] = [];
  #next = 0;

  /** The keys of so many rows; what is new stands last. */
  of(count: number): readonly number[] {
    const added = Math.max(0, count - this.#keys.length);
    const fresh = Array.from({ length: added }, (_, place) => this.#next + place);
    this.#next += added;
    this.#keys = [...this.#keys, ...fresh].slice(0, count);
    return this.#keys;
  }

  remove(index: number): void {
    this.#keys = this.#keys.filter((_, place) => place !== index);
  }
}
