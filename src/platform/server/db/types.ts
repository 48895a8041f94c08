import pg from 'pg';

const TIMESTAMPTZ = 1184;
const DATE = 1082;
const INT8 = 20;

/** PostgreSQL's `2026-11-22 09:10:00.123+00` as an instant. */
function parseInstant(text: string): Temporal.Instant {
  const offset = /[+-]\d\d$/.test(text) ? ':00' : '';
  return Temporal.Instant.from(text.replace(' ', 'T') + offset);
}

/** A count or size; beyond 2^53 it would be wrong silently, so it fails loudly. */
function parseInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('an integer from the database is too large');
  return value;
}

const parsers = new Map<number, (text: string) => unknown>([
  [TIMESTAMPTZ, parseInstant],
  [DATE, (text) => Temporal.PlainDate.from(text)],
  [INT8, parseInteger],
]);

/** How values from the database become values of the language: Temporal for times and dates, numbers for int8. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const parse = format === 'binary' ? undefined : parsers.get(oid);
    return parse ?? (pg.types.getTypeParser(oid, format) as (text: string) => unknown);
  },
};

/** A parameter in the form the driver sends: Temporal values as text, the rest as it is. */
export function toParameter(value: unknown): unknown {
  return value instanceof Temporal.Instant ||
    value instanceof Temporal.PlainDate ||
    value instanceof Temporal.PlainDateTime ||
    value instanceof Temporal.Duration
    ? value.toString()
    : value;
}
