import { instantText } from '#platform/core/dates.ts';
import type { nb } from './nb.ts';
import { screenEn } from './screen.en.ts';

const outcomes = {
  recruited: 'Recruited',
  not_recruited: 'Not recruited',
  cancelled: 'Cancelled',
} as const;

const mail: (typeof nb)['mail'] = {
  drafts: {
    interview: ({ firstName, position, sender, account }) => ({
      subject: `Invitation to an interview: ${position}`,
      body: `Dear ${firstName},

Thank you for your application for the position "${position}". We would like to meet you for an interview.

Time:
Place:

Call us if the time does not suit you. The number is at the bottom.

Kind regards,
${sender}
${account}`,
    }),
    rejection: ({ firstName, position, sender, account }) => ({
      subject: `Your application for ${position}`,
      body: `Dear ${firstName},

Thank you for your application for the position "${position}", and for the time you spent on it. We have now assessed all applications and are going on with other applicants.

We wish you the best of luck.

Kind regards,
${sender}
${account}`,
    }),
    message: ({ firstName, position, sender, account }) => ({
      subject: `About the position ${position}`,
      body: `Dear ${firstName},

We write to you because you applied for the position "${position}".

Kind regards,
${sender}
${account}`,
    }),
  },
  greeting: (firstName) => `Dear ${firstName},`,
  button: 'See your application',
  why: ({ account, position }) =>
    `${account} sends you this message because you applied for the position "${position}".`,
  help: 'Need help?',
};

/** The selection module's words in English. */
export const en: typeof nb = {
  statuses: {
    received: 'Received',
    under_assessment: 'Under assessment',
    interview: 'Invited to interview',
    offered: 'Offer made',
    hired: 'Hired',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
  eventTypes: {
    under_assessment: 'Under assessment',
    interview: 'Invitation to interview',
    offer: 'Offer of the position',
    hired: 'Marked as hired',
    rejection: 'Rejection',
    message: 'Message to the applicant',
    note: 'Note',
    withdrawal: 'The application is withdrawn',
  },
  eventActions: {
    under_assessment: 'Under assessment',
    interview: 'Invite to interview',
    offer: 'Make an offer',
    hired: 'Mark as hired',
    rejection: 'Reject',
    message: 'Send a message',
    note: 'Write a note',
    withdrawal: 'Withdraw the application',
  },
  reasons: {
    'event.application_withdrawn': ({ by, at }) =>
      `${by === 'applicant' ? 'The applicant withdrew the application' : 'A recruiter withdrew the application'} ${instantText('en', at)}. A withdrawn application takes no more events.`,
    'application.applied_anew': () =>
      'The applicant has sent a new application since this one was withdrawn. Only one application of a person can count.',
    'event.no_email_address': () =>
      'The application has no e-mail address, so no message can be sent from here.',
    'event.already_hired': () => 'The applicant is already marked as hired.',
    'event.recruitment_closed': ({ outcome }) =>
      `The recruitment is closed as "${outcomes[outcome]}". Who is hired cannot be changed while it is closed.`,
    'event.contacted_candidate': () =>
      'The event sent a message to the applicant. It cannot be deleted, only deactivated.',
    'event.is_withdrawal': () =>
      'The event withdrew the application. It cannot be deleted, only deactivated, and then the application counts again.',
    'event.withdrawn_by_applicant': () => 'The applicant withdrew the application. That cannot be undone.',
    'event.already_deactivated': () => 'The event is already deactivated.',
  },
  fields: {
    'event_type.unknown': 'Choose an event type of the account.',
    'event.message_missing': 'Write the message to the applicant.',
    'event.message_not_taken': 'This event sends no message.',
    'event.note_missing': 'Write the note.',
  },
  mail,
  screen: screenEn,
};
