import { dateText, instantText } from '#platform/core/dates.ts';
import type { nb } from './nb.ts';
import { screensNn } from './screens.nn.ts';

const outcomes: typeof nb.outcomes = {
  recruited: 'Rekruttert',
  not_recruited: 'Ikkje rekruttert',
  cancelled: 'Avbroten',
};

const employmentForms: typeof nb.employmentForms = {
  permanent: 'Fast',
  substitute: 'Vikariat',
  temporary: 'Mellombels engasjement',
  fixed_term: 'Åremål',
  apprentice: 'Lærling',
  seasonal: 'Sesong',
  on_call: 'Tilkalling',
  other: 'Anna',
};

const reasons: typeof nb.reasons = {
  'recruitment.already_closed': ({ outcome }) =>
    `Rekrutteringa er allereie avslutta som «${outcomes[outcome]}».`,
  'recruitment.deadline_not_set': () => 'Rekrutteringa har ingen siste søknadsdato.',
  'recruitment.deadline_not_passed': ({ deadline, passesAt }) =>
    `Søknadsfristen er ${dateText('nn', deadline)}. Han er ute ${instantText('nn', passesAt)}, ti minutt etter midnatt.`,
  'recruitment.no_hired_candidate': () =>
    'Organisasjonen krev ein fullstendig prosess, og ingen kandidat er merkt som tilsett.',
  'recruitment.closed': ({ outcome }) =>
    `Rekrutteringa er avslutta som «${outcomes[outcome]}» og kan ikkje endrast.`,
  'reference.manual_not_allowed': () => 'Kontoen gir referansenummer automatisk og tillèt ikkje eigne.',
  'reference.frozen': () => 'Referansenummeret er låst fordi arbeidet med annonsen har byrja.',
  'reference.in_use': ({ reference }) => `Referansenummeret ${reference} er i bruk i ei anna rekruttering.`,
};

/** What is wrong with a field. */
const fields: typeof nb.fields = {
  'field.required': 'Dette må fyllast ut.',
  'field.date_out_of_range': 'Skriv årstalet med fire siffer, frå 1900.',
  'recruitment.part_time_need_missing': 'Skriv kvifor stillinga må vere deltid (arbeidsmiljøloven § 14-1 b).',
  'recruitment.legal_ground_missing': 'Skriv heimelen for mellombels tilsetjing (arbeidsmiljøloven § 14-9).',
  'recruitment.salary_range_reversed': 'Høgaste løn kan ikkje vere lågare enn lågaste.',
  'recruitment.cancel_reason_missing': 'Skriv kvifor rekrutteringa blir avbroten.',
  'process.not_active': 'Vel ein prosess som er i bruk.',
  'organisation.unknown': 'Vel ein organisasjon i kontoen.',
  'responsible_recruiter.unknown': 'Vel ein brukar i kontoen.',
};

/** The recruitments module's words in Norwegian nynorsk. */
export const nn: typeof nb = { outcomes, employmentForms, reasons, fields, screens: screensNn };
