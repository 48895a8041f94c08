import { DatePicker, Popover } from '@navikt/ds-react';
import { useEffect, useRef, type RefObject } from 'react';
import { usePlatformMessages } from '../messages/index.ts';
import { presentOnly } from './present-only.ts';

interface CalendarProps {
  readonly value: string | undefined;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly onChoose: (date: string) => void;
  readonly onClose: () => void;
  /** What opened the calendar, which it hangs under. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

const years = { back: 5, ahead: 10 } as const;

/** A month to choose a date in, under the button that opened it. Arrow keys move, Enter chooses, Escape closes. */
export function Calendar({ value, earliest, latest, onChoose, onClose, button }: CalendarProps) {
  const words = usePlatformMessages();
  const body = useRef<HTMLDivElement>(null);
  const today = Temporal.Now.plainDateISO();
  useEffect(() => {
    const days = body.current;
    const day = days?.querySelector<HTMLElement>('[aria-selected="true"] button, [data-today="true"] button');
    (day ?? days?.querySelector<HTMLElement>('button'))?.focus();
  }, []);
  const from = earliest ?? today.subtract({ years: years.back }).toString();
  const to = latest ?? today.add({ years: years.ahead }).toString();
  return (
    <Popover
      anchorEl={button.current?.parentElement ?? null}
      open
      onClose={onClose}
      placement="bottom-start"
      className="aksel-date__popover tl-calendar"
      role="dialog"
      aria-label={words.date.openCalendar}
    >
      <div ref={body}>
        <DatePicker.Standalone
          dropdownCaption
          fromDate={toCalendarDay(from)}
          toDate={toCalendarDay(to)}
          onSelect={(day) => day !== undefined && onChoose(fromCalendarDay(day))}
          {...presentOnly({
            selected: value === undefined ? undefined : toCalendarDay(value),
            defaultMonth: value === undefined ? undefined : toCalendarDay(value),
          })}
        />
      </div>
    </Popover>
  );
}

// The calendar of the design system counts in Date; this is the only place where one is made, and only as a day.
// oxlint-disable-next-line no-restricted-types
type CalendarDay = Date;

function toCalendarDay(isoDate: string): CalendarDay {
  const { year, month, day } = Temporal.PlainDate.from(isoDate);
  // oxlint-disable-next-line no-restricted-globals
  return new Date(year, month - 1, day);
}

function fromCalendarDay(day: CalendarDay): string {
  return new Temporal.PlainDate(day.getFullYear(), day.getMonth() + 1, day.getDate()).toString();
}
