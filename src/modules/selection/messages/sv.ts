import { instantText } from '#platform/core/dates.ts';
import type { nb } from './nb.ts';
import { screenSv } from './screen.sv.ts';

const outcomes = {
  recruited: 'Rekryterad',
  not_recruited: 'Inte rekryterad',
  cancelled: 'Avbruten',
} as const;

const mail: (typeof nb)['mail'] = {
  drafts: {
    interview: ({ firstName, position, sender, account }) => ({
      subject: `Kallelse till intervju: ${position}`,
      body: `Hej ${firstName}.

Tack för din ansökan till tjänsten ”${position}”. Vi vill gärna träffa dig för en intervju.

Tid:
Plats:

Ring oss om tiden inte passar. Numret står längst ner.

Med vänlig hälsning
${sender}
${account}`,
    }),
    rejection: ({ firstName, position, sender, account }) => ({
      subject: `Din ansökan till ${position}`,
      body: `Hej ${firstName}.

Tack för din ansökan till tjänsten ”${position}”, och för tiden du lade på den. Vi har nu bedömt alla ansökningar och gått vidare med andra sökande.

Vi önskar dig lycka till.

Med vänlig hälsning
${sender}
${account}`,
    }),
    message: ({ firstName, position, sender, account }) => ({
      subject: `Om tjänsten ${position}`,
      body: `Hej ${firstName}.

Vi skriver till dig eftersom du har sökt tjänsten ”${position}”.

Med vänlig hälsning
${sender}
${account}`,
    }),
  },
  greeting: (firstName) => `Hej ${firstName}.`,
  button: 'Se din ansökan',
  why: ({ account, position }) =>
    `${account} skickar dig det här meddelandet eftersom du har sökt tjänsten ”${position}”.`,
  help: 'Behöver du hjälp?',
};

/** The selection module's words in Swedish. */
export const sv: typeof nb = {
  statuses: {
    received: 'Mottagen',
    under_assessment: 'Under bedömning',
    interview: 'Kallad till intervju',
    offered: 'Erbjudande lämnat',
    hired: 'Anställd',
    rejected: 'Avslag',
    withdrawn: 'Återkallad',
  },
  eventTypes: {
    under_assessment: 'Till bedömning',
    interview: 'Kallelse till intervju',
    offer: 'Erbjudande om tjänst',
    hired: 'Markerad som anställd',
    rejection: 'Avslag',
    message: 'Meddelande till den sökande',
    note: 'Anteckning',
    withdrawal: 'Ansökan är återkallad',
  },
  eventActions: {
    under_assessment: 'Till bedömning',
    interview: 'Kalla till intervju',
    offer: 'Ge erbjudande',
    hired: 'Markera som anställd',
    rejection: 'Ge avslag',
    message: 'Skicka meddelande',
    note: 'Skriv anteckning',
    withdrawal: 'Dra tillbaka ansökan',
  },
  reasons: {
    'event.application_withdrawn': ({ by, at }) =>
      `${by === 'applicant' ? 'Den sökande drog tillbaka ansökan' : 'Ansökan drogs tillbaka av en rekryterare'} ${instantText('sv', at)}. En återkallad ansökan tar inte emot fler händelser.`,
    'application.applied_anew': () =>
      'Den sökande har skickat en ny ansökan efter att den här drogs tillbaka. Bara en ansökan per person kan gälla.',
    'event.no_email_address': () =>
      'Ansökan har ingen e-postadress, så inget meddelande kan skickas härifrån.',
    'event.already_hired': () => 'Den sökande är redan markerad som anställd.',
    'event.recruitment_closed': ({ outcome }) =>
      `Rekryteringen är avslutad som ”${outcomes[outcome]}”. Vem som är anställd kan inte ändras så länge den är avslutad.`,
    'event.contacted_candidate': () =>
      'Händelsen skickade ett meddelande till den sökande. Den kan inte raderas, bara inaktiveras.',
    'event.is_withdrawal': () =>
      'Händelsen drog tillbaka ansökan. Den kan inte raderas, bara inaktiveras, och då gäller ansökan igen.',
    'event.withdrawn_by_applicant': () =>
      'Den sökande drog tillbaka ansökan på egen hand. Det går inte att ångra.',
    'event.already_deactivated': () => 'Händelsen är redan inaktiverad.',
  },
  fields: {
    'event_type.unknown': 'Välj en händelse som finns i kontot.',
    'event.message_missing': 'Skriv meddelandet till den sökande.',
    'event.message_not_taken': 'Den här händelsen skickar inget meddelande.',
    'event.note_missing': 'Skriv anteckningen.',
  },
  mail,
  screen: screenSv,
};
