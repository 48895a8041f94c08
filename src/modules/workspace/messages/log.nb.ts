import { recruitmentMessages } from '#modules/recruitments/messages/index.ts';
import { dateText } from '#platform/core/dates.ts';

/** What was noted with an entry of the log: ids, codes and dates. */
export type LogDetail = Readonly<Record<string, unknown>>;

/** Says an entry of the log: who did what. */
export type LogSentence = (who: string, detail: LogDetail) => string;

/** A text noted with an entry, empty when there is none. */
export const noted = (detail: LogDetail, key: string): string => {
  const value = detail[key];
  return typeof value === 'string' ? value : '';
};

const outcomeOf = (detail: LogDetail): string =>
  new Map<string, string>(Object.entries(recruitmentMessages.nb.outcomes)).get(noted(detail, 'outcome')) ??
  '';

const because = (detail: LogDetail): string => {
  const reason = noted(detail, 'reason');
  return reason === '' ? '' : ` Begrunnelse: ${reason}`;
};

/** What was done, by its code in the audit log, in bokmål; the shape of the other languages. */
export const logNb = {
  'recruitment.created': (who, detail) => `${who} opprettet rekrutteringen «${noted(detail, 'title')}».`,
  'recruitment.basics_saved': (who) => `${who} lagret opplysningene om saken.`,
  'recruitment.position_saved': (who) => `${who} lagret stillingen.`,
  'recruitment.responsibility_saved': (who, detail) => {
    const deadline = noted(detail, 'applicationDeadline');
    return deadline === ''
      ? `${who} lagret ansvarlig rekrutterer, uten frist.`
      : `${who} lagret ansvarlig rekrutterer og fristen ${dateText('nb', deadline)}.`;
  },
  'recruitment.closed': (who, detail) =>
    `${who} avsluttet rekrutteringen som «${outcomeOf(detail)}».${because(detail)}`,
  'advertisement.begun': (who) => `${who} begynte på annonsen.`,
  'advertisement.saved': (who) => `${who} lagret annonsen.`,
  'advertisement.published': (who) => `${who} publiserte annonsen.`,
  'advertisement.withdrawn': (who, detail) => `${who} tok ned annonsen.${because(detail)}`,
  'file.opened': (who) => `${who} åpnet et dokument i en søknad.`,
  'file.downloaded': (who) => `${who} lastet ned et dokument fra en søknad.`,
  'application.sent': (who) => `${who} sendte en søknad.`,
  'application.changed': (who) => `${who} endret en søknad.`,
  'application.file_attached': (who) => `${who} la et vedlegg til en søknad.`,
  'application.file_removed': (who) => `${who} fjernet et vedlegg fra en søknad.`,
  'application.replaced': (who) => `${who} erstattet en søknad med en nyere.`,
  'application.withdrawn': (who) => `${who} trakk en søknad.`,
  'application.opened': (who) => `${who} åpnet en søknad.`,
  'event.posted': (who) => `${who} registrerte en hendelse på en søknad.`,
  'event.deleted': (who) => `${who} slettet en hendelse på en søknad.`,
  'event.deactivated': (who) => `${who} deaktiverte en hendelse på en søknad.`,
} satisfies Readonly<Record<string, LogSentence>>;
