import type { recruitmentMessages } from '#modules/recruitments/messages/index.ts';
import { dateText } from '#platform/core/dates.ts';
import { type LogDetail, type logNb, type LogSentence, noted } from './log.nb.ts';

const outcomes: (typeof recruitmentMessages)['nb']['outcomes'] = {
  recruited: 'Rekryterad',
  not_recruited: 'Inte rekryterad',
  cancelled: 'Avbruten',
};

const outcomeOf = (detail: LogDetail): string =>
  new Map<string, string>(Object.entries(outcomes)).get(noted(detail, 'outcome')) ?? '';

const because = (detail: LogDetail): string => {
  const reason = noted(detail, 'reason');
  return reason === '' ? '' : ` Motivering: ${reason}`;
};

/** What was done, by its code in the audit log, in Swedish. */
export const logSv: Readonly<Record<keyof typeof logNb, LogSentence>> = {
  'recruitment.created': (who, detail) => `${who} skapade rekryteringen ”${noted(detail, 'title')}”.`,
  'recruitment.basics_saved': (who) => `${who} sparade uppgifterna om ärendet.`,
  'recruitment.position_saved': (who) => `${who} sparade tjänsten.`,
  'recruitment.responsibility_saved': (who, detail) => {
    const deadline = noted(detail, 'applicationDeadline');
    return deadline === ''
      ? `${who} sparade ansvarig rekryterare, utan sista ansökningsdatum.`
      : `${who} sparade ansvarig rekryterare och sista ansökningsdatum ${dateText('sv', deadline)}.`;
  },
  'recruitment.closed': (who, detail) =>
    `${who} avslutade rekryteringen som ”${outcomeOf(detail)}”.${because(detail)}`,
  'advertisement.begun': (who) => `${who} påbörjade annonsen.`,
  'advertisement.saved': (who) => `${who} sparade annonsen.`,
  'advertisement.published': (who) => `${who} publicerade annonsen.`,
  'advertisement.withdrawn': (who, detail) => `${who} tog bort annonsen.${because(detail)}`,
  'file.opened': (who) => `${who} öppnade ett dokument i en ansökan.`,
  'file.downloaded': (who) => `${who} laddade ner ett dokument från en ansökan.`,
  'application.sent': (who) => `${who} skickade en ansökan.`,
  'application.changed': (who) => `${who} ändrade en ansökan.`,
  'application.file_attached': (who) => `${who} lade till en bilaga i en ansökan.`,
  'application.file_removed': (who) => `${who} tog bort en bilaga från en ansökan.`,
  'application.replaced': (who) => `${who} ersatte en ansökan med en nyare.`,
  'application.withdrawn': (who) => `${who} drog tillbaka en ansökan.`,
  'application.opened': (who) => `${who} öppnade en ansökan.`,
  'event.posted': (who) => `${who} registrerade en händelse på en ansökan.`,
  'event.deleted': (who) => `${who} raderade en händelse på en ansökan.`,
  'event.deactivated': (who) => `${who} inaktiverade en händelse på en ansökan.`,
};
