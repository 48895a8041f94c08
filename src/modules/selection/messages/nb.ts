import type { ReasonMessages } from '#platform/core/decision.ts';
import { instantText } from '#platform/core/dates.ts';
import type {
  ApplicationStatus,
  DeactivateBlocker,
  DeleteBlocker,
  EventTypeKey,
  PostBlocker,
} from '../domain/index.ts';
import { screenNb } from './screen.nb.ts';

/** Every reason the selection module gives. */
export type SelectionReason = PostBlocker | DeleteBlocker | DeactivateBlocker;

/** What a message to a candidate is written with. */
export interface MailFacts {
  readonly firstName: string;
  /** The title of the advertisement, or of the recruitment where none was published. */
  readonly position: string;
  readonly account: string;
  /** Who writes it. */
  readonly sender: string;
}

const statuses: Record<ApplicationStatus, string> = {
  received: 'Mottatt',
  under_assessment: 'Til vurdering',
  interview: 'Innkalt til intervju',
  offered: 'Tilbud gitt',
  hired: 'Ansatt',
  rejected: 'Avslag',
  withdrawn: 'Trukket',
};

const eventTypes: Record<EventTypeKey, string> = {
  under_assessment: 'Til vurdering',
  interview: 'Innkalling til intervju',
  offer: 'Tilbud om stilling',
  hired: 'Merket som ansatt',
  rejection: 'Avslag',
  message: 'Melding til søkeren',
  note: 'Notat',
  withdrawal: 'Søknaden er trukket',
};

/** What posting an event is called before it is done. */
const eventActions: Record<EventTypeKey, string> = {
  under_assessment: 'Til vurdering',
  interview: 'Innkall til intervju',
  offer: 'Gi tilbud',
  hired: 'Merk som ansatt',
  rejection: 'Gi avslag',
  message: 'Send melding',
  note: 'Skriv notat',
  withdrawal: 'Trekk søknaden',
};

const reasons: ReasonMessages<SelectionReason> = {
  'event.application_withdrawn': ({ by, at }) =>
    `${by === 'applicant' ? 'Søkeren trakk søknaden' : 'Søknaden ble trukket av en rekrutterer'} ${instantText('nb', at)}. En trukket søknad tar ikke imot flere hendelser.`,
  'application.applied_anew': () =>
    'Søkeren har sendt en ny søknad etter at denne ble trukket. Bare én søknad per person kan gjelde.',
  'event.no_email_address': () => 'Søknaden har ingen e-postadresse, så ingen melding kan sendes herfra.',
  'event.already_hired': () => 'Søkeren er allerede merket som ansatt.',
  'event.recruitment_closed': ({ outcome }) =>
    `Rekrutteringen er avsluttet som «${outcomes[outcome]}». Hvem som er ansatt, kan ikke endres så lenge den er avsluttet.`,
  'event.contacted_candidate': () =>
    'Hendelsen sendte en melding til søkeren. Den kan ikke slettes, bare deaktiveres.',
  'event.is_withdrawal': () =>
    'Hendelsen trakk søknaden. Den kan ikke slettes, bare deaktiveres, og da gjelder søknaden igjen.',
  'event.withdrawn_by_applicant': () => 'Søkeren trakk søknaden selv. Det kan ikke gjøres om.',
  'event.already_deactivated': () => 'Hendelsen er allerede deaktivert.',
};

const outcomes = {
  recruited: 'Rekruttert',
  not_recruited: 'Ikke rekruttert',
  cancelled: 'Avbrutt',
} as const;

/** What is wrong with a field. */
const fields = {
  'event_type.unknown': 'Velg en hendelse som finnes i kontoen.',
  'event.message_missing': 'Skriv meldingen til søkeren.',
  'event.message_not_taken': 'Denne hendelsen sender ingen melding.',
  'event.note_missing': 'Skriv notatet.',
};

const interview = ({ firstName, position, sender, account }: MailFacts) => ({
  subject: `Innkalling til intervju: ${position}`,
  body: `Hei ${firstName}.

Takk for søknaden din på stillingen «${position}». Vi vil gjerne møte deg til intervju.

Tid:
Sted:

Ring oss hvis tiden ikke passer. Nummeret står nederst.

Hilsen ${sender}
${account}`,
});

const rejection = ({ firstName, position, sender, account }: MailFacts) => ({
  subject: `Søknaden din på ${position}`,
  body: `Hei ${firstName}.

Takk for søknaden din på stillingen «${position}», og for tiden du brukte på den. Vi har nå vurdert alle søknadene og gått videre med andre søkere.

Vi ønsker deg lykke til videre.

Hilsen ${sender}
${account}`,
});

const message = ({ firstName, position, sender, account }: MailFacts) => ({
  subject: `Om stillingen ${position}`,
  body: `Hei ${firstName}.

Vi skriver til deg fordi du har søkt på stillingen «${position}».

Hilsen ${sender}
${account}`,
});

/** What messages to candidates say unless somebody writes something else; they are in the applicant's language. */
const mail = {
  drafts: { interview, rejection, message },
  greeting: (firstName: string) => `Hei ${firstName}.`,
  button: 'Se søknaden din',
  why: ({ account, position }: Pick<MailFacts, 'account' | 'position'>) =>
    `${account} sender deg denne meldingen fordi du har søkt på stillingen «${position}».`,
  help: 'Trenger du hjelp?',
};

/** The selection module's words in Norwegian bokmål; the shape of the other languages. */
export const nb = { statuses, eventTypes, eventActions, reasons, fields, mail, screen: screenNb };
