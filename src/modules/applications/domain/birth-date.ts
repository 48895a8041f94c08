const written = /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4})$/;
const inOne = /^(\d{2})(\d{2})(\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const earliest = '1900-01-01';

/**
 * Reads a birth date as people write it: `17.5.1990`, `17/05/1990`, `17051990` or `1990-05-17`. Null when it is no
 * date at all, or one before 1900.
 */
export function readBirthDate(text: string): Temporal.PlainDate | null {
  const trimmed = text.trim().replace(/\.$/, '');
  const [, day, month, year] = written.exec(trimmed) ?? inOne.exec(trimmed) ?? [];
  const [, isoYear, isoMonth, isoDay] = iso.exec(trimmed) ?? [];
  const parts = {
    year: Number(year ?? isoYear),
    month: Number(month ?? isoMonth),
    day: Number(day ?? isoDay),
  };
  if (!Object.values(parts).every((part) => Number.isInteger(part) && part > 0)) return null;
  return dateOf(parts);
}

function dateOf(parts: { year: number; month: number; day: number }): Temporal.PlainDate | null {
  const { year, month, day } = parts;
  if (month > 12 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return null;
  const date = Temporal.PlainDate.from({ year, month, day });
  return Temporal.PlainDate.compare(date, earliest) < 0 ? null : date;
}
