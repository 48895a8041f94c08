import { dateText, instantText } from '#platform/core/dates.ts';
import type { nb } from './nb.ts';
import { screensEn } from './screens.en.ts';

const outcomes: (typeof nb)['outcomes'] = {
  recruited: 'Recruited',
  not_recruited: 'Not recruited',
  cancelled: 'Cancelled',
};

/** The recruitments module's words in English. */
export const en: typeof nb = {
  outcomes,
  employmentForms: {
    permanent: 'Permanent',
    substitute: 'Substitute',
    temporary: 'Temporary engagement',
    fixed_term: 'Fixed term of years',
    apprentice: 'Apprentice',
    seasonal: 'Seasonal',
    on_call: 'On call',
    other: 'Other',
  },
  reasons: {
    'recruitment.already_closed': ({ outcome }) =>
      `The recruitment is already closed as "${outcomes[outcome]}".`,
    'recruitment.deadline_not_set': () => 'The recruitment has no last application date.',
    'recruitment.deadline_not_passed': ({ deadline, passesAt }) =>
      `The application deadline is ${dateText('en', deadline)}. It is over ${instantText('en', passesAt)}, ten minutes after midnight.`,
    'recruitment.no_hired_candidate': () =>
      'The organisation requires a complete process, and no candidate is marked as hired.',
    'recruitment.closed': ({ outcome }) =>
      `The recruitment is closed as "${outcomes[outcome]}" and cannot be changed.`,
    'reference.manual_not_allowed': () =>
      'The account gives reference numbers automatically and allows no others.',
    'reference.frozen': () => 'The reference number is locked because work on the advertisement has begun.',
    'reference.in_use': ({ reference }) =>
      `The reference number ${reference} is used by another recruitment.`,
  },
  fields: {
    'field.required': 'This must be filled in.',
    'field.date_out_of_range': 'Write the year with four digits, from 1900 on.',
    'recruitment.part_time_need_missing':
      'Say why the position must be part time (Working Environment Act § 14-1 b).',
    'recruitment.legal_ground_missing':
      'Give the legal ground of the temporary hire (Working Environment Act § 14-9).',
    'recruitment.salary_range_reversed': 'The highest salary cannot be lower than the lowest.',
    'recruitment.cancel_reason_missing': 'Say why the recruitment is cancelled.',
    'process.not_active': 'Choose a process that is in use.',
    'organisation.unknown': 'Choose an organisation of the account.',
    'responsible_recruiter.unknown': 'Choose a user of the account.',
  },
  screens: screensEn,
};
