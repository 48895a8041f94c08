import { instantText } from '#platform/core/dates.ts';
import type { MailFacts, nb } from './nb.ts';
import { screenNn } from './screen.nn.ts';

const statuses: typeof nb.statuses = {
  received: 'Motteken',
  under_assessment: 'Til vurdering',
  interview: 'Kalla inn til intervju',
  offered: 'Tilbod gitt',
  hired: 'Tilsett',
  rejected: 'Avslag',
  withdrawn: 'Trekt',
};

const eventTypes: typeof nb.eventTypes = {
  under_assessment: 'Til vurdering',
  interview: 'Innkalling til intervju',
  offer: 'Tilbod om stilling',
  hired: 'Merkt som tilsett',
  rejection: 'Avslag',
  message: 'Melding til søkjaren',
  note: 'Notat',
  withdrawal: 'Søknaden er trekt',
};

/** What posting an event is called before it is done. */
const eventActions: typeof nb.eventActions = {
  under_assessment: 'Til vurdering',
  interview: 'Kall inn til intervju',
  offer: 'Gi tilbod',
  hired: 'Merk som tilsett',
  rejection: 'Gi avslag',
  message: 'Send melding',
  note: 'Skriv notat',
  withdrawal: 'Trekk søknaden',
};

const reasons: typeof nb.reasons = {
  'event.application_withdrawn': ({ by, at }) =>
    `${by === 'applicant' ? 'Søkjaren trekte søknaden' : 'Søknaden blei trekt av ein rekrutterar'} ${instantText('nn', at)}. Ein trekt søknad tek ikkje imot fleire hendingar.`,
  'application.applied_anew': () =>
    'Søkjaren har sendt ein ny søknad etter at denne blei trekt. Berre éin søknad per person kan gjelde.',
  'event.no_email_address': () => 'Søknaden har inga e-postadresse, så inga melding kan sendast herifrå.',
  'event.already_hired': () => 'Søkjaren er allereie merkt som tilsett.',
  'event.recruitment_closed': ({ outcome }) =>
    `Rekrutteringa er avslutta som «${outcomes[outcome]}». Kven som er tilsett, kan ikkje endrast så lenge ho er avslutta.`,
  'event.contacted_candidate': () =>
    'Hendinga sende ei melding til søkjaren. Ho kan ikkje slettast, berre deaktiverast.',
  'event.is_withdrawal': () =>
    'Hendinga trekte søknaden. Ho kan ikkje slettast, berre deaktiverast, og då gjeld søknaden igjen.',
  'event.withdrawn_by_applicant': () => 'Søkjaren trekte søknaden sjølv. Det kan ikkje gjerast om.',
  'event.already_deactivated': () => 'Hendinga er allereie deaktivert.',
};

const outcomes = {
  recruited: 'Rekruttert',
  not_recruited: 'Ikkje rekruttert',
  cancelled: 'Avbroten',
} as const;

/** What is wrong with a field. */
const fields: typeof nb.fields = {
  'event_type.unknown': 'Vel ei hending som finst i kontoen.',
  'event.message_missing': 'Skriv meldinga til søkjaren.',
  'event.message_not_taken': 'Denne hendinga sender inga melding.',
  'event.note_missing': 'Skriv notatet.',
};

const interview = ({ firstName, position, sender, account }: MailFacts) => ({
  subject: `Innkalling til intervju: ${position}`,
  body: `Hei ${firstName}.

Takk for søknaden din på stillinga «${position}». Vi vil gjerne møte deg til intervju.

Tid:
Stad:

Ring oss dersom tida ikkje passar. Nummeret står nedst.

Helsing ${sender}
${account}`,
});

const rejection = ({ firstName, position, sender, account }: MailFacts) => ({
  subject: `Søknaden din på ${position}`,
  body: `Hei ${firstName}.

Takk for søknaden din på stillinga «${position}», og for tida du brukte på han. Vi har no vurdert alle søknadene og gått vidare med andre søkjarar.

Vi ønskjer deg lykke til vidare.

Helsing ${sender}
${account}`,
});

const message = ({ firstName, position, sender, account }: MailFacts) => ({
  subject: `Om stillinga ${position}`,
  body: `Hei ${firstName}.

Vi skriv til deg fordi du har søkt på stillinga «${position}».

Helsing ${sender}
${account}`,
});

/** What messages to candidates say unless somebody writes something else; they are in the applicant's language. */
const mail: typeof nb.mail = {
  drafts: { interview, rejection, message },
  greeting: (firstName) => `Hei ${firstName}.`,
  button: 'Sjå søknaden din',
  why: ({ account, position }) =>
    `${account} sender deg denne meldinga fordi du har søkt på stillinga «${position}».`,
  help: 'Treng du hjelp?',
};

/** The selection module's words in Norwegian nynorsk. */
export const nn: typeof nb = { statuses, eventTypes, eventActions, reasons, fields, mail, screen: screenNn };
