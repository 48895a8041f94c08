import { zoneName } from '../../core/dates.ts';
import { localeOf, type Language, type Translated } from '../../core/language.ts';
import { dateWordsNn } from './format.nn.ts';
import { dateWordsSv } from './format.sv.ts';

interface DateWords {
  readonly at: (time: string) => string;
  readonly daysAgo: (days: number) => string;
  readonly inDays: (days: number) => string;
  readonly monthsAgo: (months: number) => string;
  readonly inMonths: (months: number) => string;
  readonly yearsAgo: (years: number) => string;
  readonly inYears: (years: number) => string;
  readonly minutesAgo: (minutes: number) => string;
  readonly hoursAgo: (hours: number) => string;
  readonly justNow: string;
}

const words: Translated<DateWords> = {
  nb: {
    at: (time) => `kl. ${time}`,
    daysAgo: (days) => `for ${days} dager siden`,
    inDays: (days) => `om ${days} dager`,
    monthsAgo: (months) => `for ${months} måneder siden`,
    inMonths: (months) => `om ${months} måneder`,
    yearsAgo: (years) => `for ${years} år siden`,
    inYears: (years) => `om ${years} år`,
    minutesAgo: (minutes) => (minutes === 1 ? 'for 1 minutt siden' : `for ${minutes} minutter siden`),
    hoursAgo: (hours) => (hours === 1 ? 'for 1 time siden' : `for ${hours} timer siden`),
    justNow: 'nå nettopp',
  },
  nn: dateWordsNn,
  sv: dateWordsSv,
  en: {
    at: (time) => time,
    daysAgo: (days) => `${days} days ago`,
    inDays: (days) => `in ${days} days`,
    monthsAgo: (months) => `${months} months ago`,
    inMonths: (months) => `in ${months} months`,
    yearsAgo: (years) => `${years} years ago`,
    inYears: (years) => `in ${years} years`,
    minutesAgo: (minutes) => (minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`),
    hoursAgo: (hours) => (hours === 1 ? '1 hour ago' : `${hours} hours ago`),
    justNow: 'just now',
  },
};

const timeSeparator: Translated<string> = { nb: '.', nn: '.', sv: '.', en: ':' };

/** A date in a sentence: `22. november 2026`. */
export function formatDate(date: Temporal.PlainDate, language: Language): string {
  return date.toLocaleString(localeOf[language], { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A date with its weekday: `søndag 22. november 2026`. */
export function formatDateWithWeekday(date: Temporal.PlainDate, language: Language): string {
  const weekday = date.toLocaleString(localeOf[language], { weekday: 'long' });
  return `${weekday} ${formatDate(date, language)}`;
}

/** A date in a table: `22.11.2026`, in English `22/11/2026`. */
export function formatDateShort(date: Temporal.PlainDate, language: Language): string {
  return date.toLocaleString(localeOf[language], { day: '2-digit', month: '2-digit', year: 'numeric' });
}

/** The hour and minute alone: `23.59`. */
export function formatClock(time: Temporal.PlainTime, language: Language): string {
  return time.toString({ smallestUnit: 'minute' }).replace(':', timeSeparator[language]);
}

/** A time of day in a sentence: `kl. 23.59`. */
export function formatTime(time: Temporal.PlainTime, language: Language): string {
  return words[language].at(formatClock(time, language));
}

/** An instant as the clock on the wall in a zone: `22. november 2026 kl. 23.59`. */
export function formatInstant(instant: Temporal.Instant, zone: string, language: Language): string {
  const local = instant.toZonedDateTimeISO(zone);
  return `${formatDate(local.toPlainDate(), language)} ${formatTime(local.toPlainTime(), language)}`;
}

/** An instant in a table: `22.11.2026 23.59`. */
export function formatInstantShort(instant: Temporal.Instant, zone: string, language: Language): string {
  const local = instant.toZonedDateTimeISO(zone);
  return `${formatDateShort(local.toPlainDate(), language)} ${formatClock(local.toPlainTime(), language)}`;
}

/** What a zone is called, for where it decides: `norsk tid`. */
export const formatZone = zoneName;

/** How far a date is from today: `i dag`, `i morgen`, `om 5 dager`, `for 3 måneder siden`. */
export function formatDaysUntil(
  date: Temporal.PlainDate,
  today: Temporal.PlainDate,
  language: Language,
): string {
  const days = today.until(date, { largestUnit: 'days' }).days;
  if (Math.abs(days) <= 1) {
    return new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' }).format(days, 'day');
  }
  const say = words[language];
  const { months } = today.until(date, { largestUnit: 'months' });
  const [count, past, future] =
    Math.abs(months) >= 24
      ? [Math.trunc(months / 12), say.yearsAgo, say.inYears]
      : Math.abs(months) >= 3
        ? [months, say.monthsAgo, say.inMonths]
        : [days, say.daysAgo, say.inDays];
  return count > 0 ? future(count) : past(-count);
}

/** How long ago an instant was, in minutes, hours or days. */
export function formatAgo(instant: Temporal.Instant, now: Temporal.Instant, language: Language): string {
  const minutes = Math.floor(instant.until(now).total('minutes'));
  if (minutes < 1) return words[language].justNow;
  if (minutes < 60) return words[language].minutesAgo(minutes);
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return words[language].hoursAgo(hours);
  const days = Math.floor(hours / 24);
  return days === 1
    ? new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' }).format(-1, 'day')
    : words[language].daysAgo(days);
}

/** A number with the separators of the language: `1 234,5`. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language]).format(value);
}

/** Compares two names as the language sorts them: Å after Ø, Aa with Å. */
export function compareNames(first: string, second: string, language: Language): number {
  return new Intl.Collator(localeOf[language]).compare(first, second);
}
