import { recruitmentMessages } from '#modules/recruitments/messages/index.ts';
import { dateText } from '#platform/core/dates.ts';
import { type LogDetail, type logNb, type LogSentence, noted } from './log.nb.ts';

const outcomeOf = (detail: LogDetail): string =>
  new Map<string, string>(Object.entries(recruitmentMessages.en.outcomes)).get(noted(detail, 'outcome')) ??
  '';

const because = (detail: LogDetail): string => {
  const reason = noted(detail, 'reason');
  return reason === '' ? '' : ` Reason: ${reason}`;
};

/** What was done, by its code in the audit log, in English. */
export const logEn: Readonly<Record<keyof typeof logNb, LogSentence>> = {
  'recruitment.created': (who, detail) => `${who} made the recruitment "${noted(detail, 'title')}".`,
  'recruitment.basics_saved': (who) => `${who} saved what the case is about.`,
  'recruitment.position_saved': (who) => `${who} saved the position.`,
  'recruitment.responsibility_saved': (who, detail) => {
    const deadline = noted(detail, 'applicationDeadline');
    return deadline === ''
      ? `${who} saved the responsible recruiter, without a deadline.`
      : `${who} saved the responsible recruiter and the deadline ${dateText('en', deadline)}.`;
  },
  'recruitment.closed': (who, detail) =>
    `${who} closed the recruitment as "${outcomeOf(detail)}".${because(detail)}`,
  'advertisement.begun': (who) => `${who} began the advertisement.`,
  'advertisement.saved': (who) => `${who} saved the advertisement.`,
  'advertisement.published': (who) => `${who} published the advertisement.`,
  'advertisement.withdrawn': (who, detail) => `${who} took the advertisement down.${because(detail)}`,
  'file.opened': (who) => `${who} opened a document of an application.`,
  'file.downloaded': (who) => `${who} downloaded a document of an application.`,
  'application.sent': (who) => `${who} sent an application.`,
  'application.changed': (who) => `${who} changed an application.`,
  'application.file_attached': (who) => `${who} added an attachment to an application.`,
  'application.file_removed': (who) => `${who} removed an attachment from an application.`,
  'application.replaced': (who) => `${who} replaced an application with a newer one.`,
  'application.withdrawn': (who) => `${who} withdrew an application.`,
  'application.opened': (who) => `${who} opened an application.`,
  'event.posted': (who) => `${who} posted an event on an application.`,
  'event.deleted': (who) => `${who} deleted an event of an application.`,
  'event.deactivated': (who) => `${who} deactivated an event of an application.`,
};
