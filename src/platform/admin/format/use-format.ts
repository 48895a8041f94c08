import { useMemo } from 'react';
import { useLanguage } from '../language/language.tsx';
import { useTimeZone } from '../session/session.tsx';
import * as format from './format.ts';

/** Formatters in the reader's language and the account's time zone. */
export interface Format {
  readonly date: (date: Temporal.PlainDate | string) => string;
  readonly dateShort: (date: Temporal.PlainDate | string) => string;
  readonly dateWithWeekday: (date: Temporal.PlainDate | string) => string;
  readonly daysUntil: (date: Temporal.PlainDate | string) => string;
  readonly time: (time: Temporal.PlainTime | string) => string;
  readonly instant: (instant: Temporal.Instant | string) => string;
  readonly instantShort: (instant: Temporal.Instant | string) => string;
  /** The clock alone, as in `Lagret 14.32`. */
  readonly clock: (instant: Temporal.Instant) => string;
  readonly ago: (instant: Temporal.Instant | string) => string;
  readonly zone: () => string;
  readonly number: (value: number) => string;
  readonly compareNames: (first: string, second: string) => number;
}

/** The formatters of a language and a zone. */
export function formatIn(language: Parameters<typeof format.formatDate>[1], zone: string): Format {
  const date = (value: Temporal.PlainDate | string) => Temporal.PlainDate.from(value);
  const instant = (value: Temporal.Instant | string) => Temporal.Instant.from(value);
  return {
    date: (value) => format.formatDate(date(value), language),
    dateShort: (value) => format.formatDateShort(date(value), language),
    dateWithWeekday: (value) => format.formatDateWithWeekday(date(value), language),
    daysUntil: (value) => format.formatDaysUntil(date(value), Temporal.Now.plainDateISO(zone), language),
    time: (value) => format.formatTime(Temporal.PlainTime.from(value), language),
    instant: (value) => format.formatInstant(instant(value), zone, language),
    instantShort: (value) => format.formatInstantShort(instant(value), zone, language),
    clock: (value) => format.formatClock(value.toZonedDateTimeISO(zone).toPlainTime(), language),
    ago: (value) => format.formatAgo(instant(value), Temporal.Now.instant(), language),
    zone: () => format.formatZone(zone, language),
    number: (value) => format.formatNumber(value, language),
    compareNames: (first, second) => format.compareNames(first, second, language),
  };
}

/** The formatters of the reader's language and the account's time zone. */
export function useFormat(): Format {
  const language = useLanguage();
  const zone = useTimeZone();
  return useMemo(() => formatIn(language, zone), [language, zone]);
}
