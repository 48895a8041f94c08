import type { nb } from './nb.ts';

const permissions: (typeof nb)['permissions'] = {
  'user.manage': 'Användare – Administrera',
  'organisation.manage': 'Organisation – Administrera',
  'recruitment.view_list': 'KBR – Se ärendelistan',
  'recruitment.view': 'KBR – Visa ärende',
  'recruitment.create': 'KBR – Skapa ärende',
  'recruitment.edit': 'KBR – Redigera ärende',
  'recruitment.close': 'KBR – Avsluta ärende',
  'recruitment.view_log': 'KBR – Se loggen',
  'advertisement.edit': 'Annons – Redigera',
  'advertisement.publish': 'Annons – Publicera',
  'application.view': 'Ansökan – Visa',
  'application.withdraw': 'Ansökan – Dra tillbaka',
  'event.post': 'Händelse – Registrera',
  'event.remove': 'Händelse – Ta bort',
};

/** Asks the people named, or says that nobody can be named. */
const ask = (names: readonly string[]): string =>
  names.length === 0 ? 'Fråga en superanvändare i kontot.' : `${names.join(', ')} kan ge dig den.`;

/** The access module's words in Swedish. */
export const sv: typeof nb = {
  areas: {
    user: 'Användare',
    organisation: 'Organisation',
    recruitment: 'KBR',
    advertisement: 'Annons',
    application: 'Ansökan',
    event: 'Händelse',
  },
  permissions,
  reasons: {
    'permission.missing': ({ permission, ask: names }) =>
      `Du saknar rättigheten ”${permissions[permission]}” här. ${ask(names)}`,
    'responsible_recruiter.inactive': () => 'Användaren är inte aktiv.',
    'responsible_recruiter.no_access_to_organisation': ({ organisationName }) =>
      `Användaren har inte åtkomst till ${organisationName}.`,
    'responsible_recruiter.lacks_case_permission': ({ basicGroup }) =>
      `Den grundläggande behörighetsgruppen ”${basicGroup}” ger varken ”KBR – Visa ärende” eller ”KBR – Se ärendelistan”. En tilläggsgrupp räknas inte.`,
  },
};
