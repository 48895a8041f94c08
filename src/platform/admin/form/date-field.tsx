import { CalendarIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { Suspense, lazy, useRef, useState } from 'react';
import { parseTypedDate, typedDateOf } from '../format/typed-date.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { FieldFrame, describedBy } from './field-frame.tsx';
import { useField, type FieldProps } from './form-context.tsx';

// The calendar is larger than the rest of the form kit, and most dates are typed.
const Calendar = lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar }));

/** A date field. */
export interface DateFieldProps extends FieldProps {
  /** The first and last date of the calendar, as `2026-11-22`; the contract or the rule has the final word. */
  readonly earliest?: string;
  readonly latest?: string;
}

/** A date: typed as dd.mm.yyyy in any usual way, or chosen in a calendar. Its value is `2026-11-22`. */
export function DateField(props: DateFieldProps) {
  const words = usePlatformMessages();
  const field = useField(props, 'date');
  const [typed, setTyped] = useState<string>();
  const stored = typeof field.value === 'string' ? field.value : '';
  const valueOf = (text: string): unknown =>
    text.trim() === '' ? field.facts.empty : (parseTypedDate(text)?.toString() ?? text);
  // What is being typed may be on its way to a date, as `22.11.`; it stands until its value changes elsewhere.
  const text = typed !== undefined && valueOf(typed) === field.value ? typed : typedDateOf(stored);
  const description = props.description ?? words.date.example;
  const { error, id } = field;
  const frame = { id, label: field.label, description, error };
  const state = [
    error === undefined ? '' : 'aksel-date__field--error',
    props.readOnly ? 'aksel-date__field--readonly' : '',
  ];
  return (
    <FieldFrame {...frame} className={`tl-field aksel-date__field ${state.join(' ')}`}>
      <div className="aksel-date__field-wrapper">
        <input
          id={id}
          className="aksel-date__field-input aksel-text-field__input aksel-body-short aksel-body-short--medium"
          size={11}
          inputMode="numeric"
          autoComplete="off"
          readOnly={props.readOnly}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(frame)}
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            field.set(valueOf(event.target.value));
          }}
          onBlur={() => setTyped(undefined)}
        />
        {props.readOnly !== true && (
          <CalendarButton {...props} labelledBy={`${id}-navn`} value={stored} onChoose={field.set} />
        )}
      </div>
    </FieldFrame>
  );
}

interface CalendarButtonProps extends DateFieldProps {
  readonly labelledBy: string;
  readonly value: string;
  readonly onChoose: (date: string) => void;
}

function CalendarButton(props: CalendarButtonProps) {
  const words = usePlatformMessages();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        type="button"
        variant="secondary"
        data-color="neutral"
        className="aksel-date__field-button"
        icon={<CalendarIcon title={isOpen ? words.date.closeCalendar : words.date.openCalendar} />}
        aria-describedby={props.labelledBy}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <Calendar
            value={parseTypedDate(props.value)?.toString()}
            earliest={props.earliest}
            latest={props.latest}
            onChoose={(date) => {
              props.onChoose(date);
              close();
            }}
            onClose={close}
            button={button}
          />
        </Suspense>
      )}
    </>
  );
}
