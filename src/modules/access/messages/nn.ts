import type { nb } from './nb.ts';

const areas: typeof nb.areas = {
  user: 'Brukar',
  organisation: 'Organisasjon',
  recruitment: 'KBR',
  advertisement: 'Annonse',
  application: 'Søknad',
  event: 'Hending',
};

const permissions: typeof nb.permissions = {
  'user.manage': 'Brukar – Administrere',
  'organisation.manage': 'Organisasjon – Administrere',
  'recruitment.view_list': 'KBR – Sjå sakslista',
  'recruitment.view': 'KBR – Vise sak',
  'recruitment.create': 'KBR – Opprette sak',
  'recruitment.edit': 'KBR – Redigere sak',
  'recruitment.close': 'KBR – Avslutte sak',
  'recruitment.view_log': 'KBR – Sjå loggen',
  'advertisement.edit': 'Annonse – Redigere',
  'advertisement.publish': 'Annonse – Publisere',
  'application.view': 'Søknad – Vise',
  'application.withdraw': 'Søknad – Trekkje',
  'event.post': 'Hending – Registrere',
  'event.remove': 'Hending – Fjerne',
};

/** Asks the people named, or says that nobody can be named. */
const askNn = (names: readonly string[]): string =>
  names.length === 0 ? 'Spør ein superbrukar i kontoen.' : `${names.join(', ')} kan gi deg det.`;

const reasons: typeof nb.reasons = {
  'permission.missing': ({ permission, ask }) =>
    `Du manglar løyvet «${permissions[permission]}» her. ${askNn(ask)}`,
  'responsible_recruiter.inactive': () => 'Brukaren er ikkje aktiv.',
  'responsible_recruiter.no_access_to_organisation': ({ organisationName }) =>
    `Brukaren har ikkje tilgang til ${organisationName}.`,
  'responsible_recruiter.lacks_case_permission': ({ basicGroup }) =>
    `Den grunnleggjande løyvegruppa «${basicGroup}» gir verken «${permissions['recruitment.view']}» eller «${permissions['recruitment.view_list']}». Ei tilleggsgruppe tel ikkje.`,
};

/** The access module's words in Norwegian nynorsk. */
export const nn: typeof nb = { areas, permissions, reasons };
