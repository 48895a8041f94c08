const orders = [
  // 22.11.2026, 22.11.26, 22/11-2026
  /^(?<day>\d{1,2})[./\s-]+(?<month>\d{1,2})[./\s-]+(?<year>\d{4}|\d{2})$/,
  // 22112026, 221126
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/,
  // 2026-11-22
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
];

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** The date somebody typed, undefined when it is none. Two digits of a year mean this century. */
export function parseTypedDate(text: string): Temporal.PlainDate | undefined {
  for (const order of orders) {
    const found = order.exec(text.trim())?.groups;
    if (found !== undefined) return dateOf(found);
  }
  return undefined;
}

function dateOf(found: Record<string, string>): Temporal.PlainDate | undefined {
  const { day = '', month = '', year = '' } = found;
  try {
    const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
    return Temporal.PlainDate.from(
      { year: fullYear, month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}

/** The text a date field shows for a stored value: `22.11.2026`, or what was typed when it is no date. */
export function typedDateOf(value: string): string {
  if (!isoDate.test(value)) return value;
  const date = parseTypedDate(value);
  if (date === undefined) return value;
  return `${two(date.day)}.${two(date.month)}.${date.year}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

const typedNumber = /^-?\d+(\.\d+)?$/;

/** The number somebody typed, with comma or point and with spaces between thousands; undefined when it is none. */
export function parseTypedNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return typedNumber.test(plain) ? Number(plain) : undefined;
}
