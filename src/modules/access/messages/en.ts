import type { nb } from './nb.ts';

const permissions: (typeof nb)['permissions'] = {
  'user.manage': 'User – Manage',
  'organisation.manage': 'Organisation – Manage',
  'recruitment.view_list': 'KBR – See the case list',
  'recruitment.view': 'KBR – View case',
  'recruitment.create': 'KBR – Create case',
  'recruitment.edit': 'KBR – Edit case',
  'recruitment.close': 'KBR – Close case',
  'recruitment.view_log': 'KBR – See the log',
  'advertisement.edit': 'Advertisement – Edit',
  'advertisement.publish': 'Advertisement – Publish',
  'application.view': 'Application – View',
  'application.withdraw': 'Application – Withdraw',
  'event.post': 'Event – Post',
  'event.remove': 'Event – Remove',
};

/** The access module's words in English. */
export const en: typeof nb = {
  areas: {
    user: 'User',
    organisation: 'Organisation',
    recruitment: 'KBR',
    advertisement: 'Advertisement',
    application: 'Application',
    event: 'Event',
  },
  permissions,
  reasons: {
    'permission.missing': ({ permission, ask }) =>
      `You lack the permission "${permissions[permission]}" here. ${
        ask.length === 0 ? 'Ask a superuser of the account.' : `${ask.join(', ')} can give it to you.`
      }`,
    'responsible_recruiter.inactive': () => 'The user is not active.',
    'responsible_recruiter.no_access_to_organisation': ({ organisationName }) =>
      `The user has no access to ${organisationName}.`,
    'responsible_recruiter.lacks_case_permission': ({ basicGroup }) =>
      `The basic permission group "${basicGroup}" gives neither "KBR – View case" nor "KBR – See the case list". An extra group does not count.`,
  },
};
