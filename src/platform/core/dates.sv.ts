/** The zone in which instants are told where nothing else is said. */
const TOLD_IN = 'Europe/Oslo';

/** A date as a Swedish sentence has it: `30 november 2026`. */
export const dateTextSv = (isoDate: string): string =>
  Temporal.PlainDate.from(isoDate).toLocaleString('sv-SE', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** A moment as a Swedish sentence has it: `1 december 2026 kl. 00.10`. */
export function instantTextSv(isoInstant: string, timeZone = TOLD_IN): string {
  const moment = Temporal.Instant.from(isoInstant).toZonedDateTimeISO(timeZone);
  const [hour, minute] = [moment.hour, moment.minute].map((part) => String(part).padStart(2, '0'));
  return `${dateTextSv(moment.toPlainDate().toString())} kl. ${hour}.${minute}`;
}
