import { dateText } from '#platform/core/dates.ts';
import { type LogDetail, type logNb, noted } from './log.nb.ts';

const outcomes: ReadonlyMap<string, string> = new Map([
  ['recruited', 'Rekruttert'],
  ['not_recruited', 'Ikkje rekruttert'],
  ['cancelled', 'Avbroten'],
]);

const outcomeOf = (detail: LogDetail): string => outcomes.get(noted(detail, 'outcome')) ?? '';

const because = (detail: LogDetail): string => {
  const reason = noted(detail, 'reason');
  return reason === '' ? '' : ` Grunngjeving: ${reason}`;
};

/** What was done, by its code in the audit log, in nynorsk. */
export const logNn: typeof logNb = {
  'recruitment.created': (who, detail) => `${who} oppretta rekrutteringa «${noted(detail, 'title')}».`,
  'recruitment.basics_saved': (who) => `${who} lagra opplysningane om saka.`,
  'recruitment.position_saved': (who) => `${who} lagra stillinga.`,
  'recruitment.responsibility_saved': (who, detail) => {
    const deadline = noted(detail, 'applicationDeadline');
    return deadline === ''
      ? `${who} lagra ansvarleg rekrutterar, utan frist.`
      : `${who} lagra ansvarleg rekrutterar og fristen ${dateText('nn', deadline)}.`;
  },
  'recruitment.closed': (who, detail) =>
    `${who} avslutta rekrutteringa som «${outcomeOf(detail)}».${because(detail)}`,
  'advertisement.begun': (who) => `${who} byrja på annonsen.`,
  'advertisement.saved': (who) => `${who} lagra annonsen.`,
  'advertisement.published': (who) => `${who} publiserte annonsen.`,
  'advertisement.withdrawn': (who, detail) => `${who} tok ned annonsen.${because(detail)}`,
  'file.opened': (who) => `${who} opna eit dokument i ein søknad.`,
  'file.downloaded': (who) => `${who} lasta ned eit dokument frå ein søknad.`,
  'application.sent': (who) => `${who} sende ein søknad.`,
  'application.changed': (who) => `${who} endra ein søknad.`,
  'application.file_attached': (who) => `${who} la eit vedlegg til ein søknad.`,
  'application.file_removed': (who) => `${who} fjerna eit vedlegg frå ein søknad.`,
  'application.replaced': (who) => `${who} erstatta ein søknad med ein nyare.`,
  'application.withdrawn': (who) => `${who} trekte ein søknad.`,
  'application.opened': (who) => `${who} opna ein søknad.`,
  'event.posted': (who) => `${who} registrerte ei hending på ein søknad.`,
  'event.deleted': (who) => `${who} sletta ei hending på ein søknad.`,
  'event.deactivated': (who) => `${who} deaktiverte ei hending på ein søknad.`,
};
