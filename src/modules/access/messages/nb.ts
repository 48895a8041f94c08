import type { ReasonMessages } from '#platform/core/decision.ts';
import type {
  Permission,
  PermissionArea,
  PermissionMissing,
  ResponsibleRecruiterReason,
} from '../domain/index.ts';

/** Every reason the access module gives. */
export type AccessReason = PermissionMissing | ResponsibleRecruiterReason;

const areas: Record<PermissionArea, string> = {
  user: 'Bruker',
  organisation: 'Organisasjon',
  recruitment: 'KBR',
  advertisement: 'Annonse',
  application: 'Søknad',
  event: 'Hendelse',
};

const permissions: Record<Permission, string> = {
  'user.manage': 'Bruker – Administrere',
  'organisation.manage': 'Organisasjon – Administrere',
  'recruitment.view_list': 'KBR – Se sakslisten',
  'recruitment.view': 'KBR – Vise sak',
  'recruitment.create': 'KBR – Opprette sak',
  'recruitment.edit': 'KBR – Redigere sak',
  'recruitment.close': 'KBR – Avslutte sak',
  'recruitment.view_log': 'KBR – Se loggen',
  'advertisement.edit': 'Annonse – Redigere',
  'advertisement.publish': 'Annonse – Publisere',
  'application.view': 'Søknad – Vise',
  'application.withdraw': 'Søknad – Trekke',
  'event.post': 'Hendelse – Registrere',
  'event.remove': 'Hendelse – Fjerne',
};

/** Asks the people named, or says that nobody can be named. */
const askNb = (names: readonly string[]): string =>
  names.length === 0 ? 'Spør en superbruker i kontoen.' : `${names.join(', ')} kan gi deg den.`;

const reasons: ReasonMessages<AccessReason> = {
  'permission.missing': ({ permission, ask }) =>
    `Du mangler rettigheten «${permissions[permission]}» her. ${askNb(ask)}`,
  'responsible_recruiter.inactive': () => 'Brukeren er ikke aktiv.',
  'responsible_recruiter.no_access_to_organisation': ({ organisationName }) =>
    `Brukeren har ikke tilgang til ${organisationName}.`,
  'responsible_recruiter.lacks_case_permission': ({ basicGroup }) =>
    `Den grunnleggende rettighetsgruppen «${basicGroup}» gir verken «KBR – Vise sak» eller «KBR – Se sakslisten». En tilleggsgruppe teller ikke.`,
};

/** The access module's words in Norwegian bokmål; the shape of the other languages. */
export const nb = { areas, permissions, reasons };
