import { Heading } from '@navikt/ds-react';
import { useFormat, useTimeZone } from '#platform/admin/index.ts';
import { type LogEntry, useLogSentence } from './log-sentence.ts';
import './recruitment.css';

/** Entries of a log under the date they were made on, the newest first. */
export function LogList({ entries }: { readonly entries: readonly LogEntry[] }) {
  const format = useFormat();
  const zone = useTimeZone();
  const sentenceOf = useLogSentence();
  const dateOf = ({ at }: LogEntry) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  const days = Map.groupBy(entries, dateOf);
  return [...days].map(([date, ofDay]) => (
    <section key={date} className="tl-log">
      <Heading level="2" size="xsmall">
        {format.dateWithWeekday(date)}
      </Heading>
      <ol>
        {ofDay.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{format.clock(Temporal.Instant.from(entry.at))}</time>
            <span>{sentenceOf(entry)}</span>
          </li>
        ))}
      </ol>
    </section>
  ));
}
