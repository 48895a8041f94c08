import { dateText, instantText } from '#platform/core/dates.ts';
import type { nb } from './nb.ts';
import { screensSv } from './screens.sv.ts';

const outcomes: (typeof nb)['outcomes'] = {
  recruited: 'Rekryterad',
  not_recruited: 'Inte rekryterad',
  cancelled: 'Avbruten',
};

/** The recruitments module's words in Swedish. */
export const sv: typeof nb = {
  outcomes,
  employmentForms: {
    permanent: 'Tillsvidare',
    substitute: 'Vikariat',
    temporary: 'Tillfällig',
    fixed_term: 'Tidsbegränsat förordnande',
    apprentice: 'Lärling',
    seasonal: 'Säsongsarbete',
    on_call: 'Behovsanställning',
    other: 'Annat',
  },
  reasons: {
    'recruitment.already_closed': ({ outcome }) =>
      `Rekryteringen är redan avslutad som ”${outcomes[outcome]}”.`,
    'recruitment.deadline_not_set': () => 'Rekryteringen har inget sista ansökningsdatum.',
    'recruitment.deadline_not_passed': ({ deadline, passesAt }) =>
      `Sista ansökningsdatum är ${dateText('sv', deadline)}. Tiden går ut ${instantText('sv', passesAt)}, tio minuter efter midnatt.`,
    'recruitment.no_hired_candidate': () =>
      'Organisationen kräver en fullständig process, och ingen kandidat är markerad som anställd.',
    'recruitment.closed': ({ outcome }) =>
      `Rekryteringen är avslutad som ”${outcomes[outcome]}” och kan inte ändras.`,
    'reference.manual_not_allowed': () => 'Kontot ger referensnummer automatiskt och tillåter inte egna.',
    'reference.frozen': () => 'Referensnumret är låst eftersom arbetet med annonsen har börjat.',
    'reference.in_use': ({ reference }) => `Referensnumret ${reference} används i en annan rekrytering.`,
  },
  fields: {
    'field.required': 'Det här måste fyllas i.',
    'field.date_out_of_range': 'Skriv årtalet med fyra siffror, från 1900.',
    'recruitment.part_time_need_missing':
      'Skriv varför tjänsten måste vara på deltid (arbeidsmiljøloven § 14-1 b).',
    'recruitment.legal_ground_missing':
      'Skriv lagstödet för tillfällig anställning (arbeidsmiljøloven § 14-9).',
    'recruitment.salary_range_reversed': 'Högsta lön kan inte vara lägre än lägsta.',
    'recruitment.cancel_reason_missing': 'Skriv varför rekryteringen avbryts.',
    'process.not_active': 'Välj en process som används.',
    'organisation.unknown': 'Välj en organisation i kontot.',
    'responsible_recruiter.unknown': 'Välj en användare i kontot.',
  },
  screens: screensSv,
};
