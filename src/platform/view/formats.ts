import { zoneName } from '#platform/core/dates.ts';
import { localeOf } from '#platform/core/language.ts';
import type { Language } from '#platform/core/language.ts';

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are costly to make and every page needs the same few. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = dateFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localeOf[language], options);
  dateFormats.set(key, made);
  return made;
}

/** The day as a moment that formatters in UTC read back as the same day. */
const dayOf = (isoDate: string) => Temporal.PlainDate.from(isoDate).toZonedDateTime('UTC').epochMilliseconds;

/** An ISO date with its weekday: `mandag 30. november 2026`. */
export function weekdayDate(isoDate: string, language: Language): string {
  const options = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return dateFormat(language, options).format(dayOf(isoDate));
}

/** The clock time of an ISO instant in a zone: `kl. 23.59`, in English `23:59`. */
export function clockTime(isoInstant: string, timeZone: string, language: Language): string {
  const time = Temporal.Instant.from(isoInstant).toZonedDateTimeISO(timeZone).toPlainTime();
  const [hours = '', minutes = ''] = time.toString({ smallestUnit: 'minute' }).split(':');
  return language === 'en' ? `${hours}:${minutes}` : `kl. ${hours}.${minutes}`;
}

/** The last minute of a day, with the time that counts: `kl. 23.59 (norsk tid)`. */
export function lastMinute(timeZone: string, language: Language): string {
  return `${language === 'en' ? '23:59' : 'kl. 23.59'} (${zoneName(timeZone, language)})`;
}

/** The end of a day in words: `mandag 30. november 2026 kl. 23.59 (norsk tid)`. */
export function endOfDay(isoDate: string, timeZone: string, language: Language): string {
  const separator = language === 'en' ? ' at ' : ' ';
  return `${weekdayDate(isoDate, language)}${separator}${lastMinute(timeZone, language)}`;
}

/** A number in the reader's form: `4 000`. */
export function number(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language]).format(value);
}

/** A whole amount of money in the reader's form: `560 000 kr`. */
export function money(amount: number, currency: string, language: Language): string {
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(localeOf[language], options).format(amount);
}

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** The size of a file in words: `240 kB`, `1,2 MB`. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < megabyte) return `${number(Math.max(1, Math.round(bytes / kilobyte)), language)} kB`;
  const options = { maximumFractionDigits: 1 } as const;
  return `${new Intl.NumberFormat(localeOf[language], options).format(bytes / megabyte)} MB`;
}
