import type { ReasonMessages } from '#platform/core/decision.ts';
import type {
  ClosingBlocker,
  ClosingOutcome,
  EditBlocker,
  EmploymentForm,
  ReferenceBlocker,
} from '../domain/index.ts';
import { screensNb } from './screens.nb.ts';
import { dateText, instantText } from '#platform/core/dates.ts';

/** Every reason the recruitments module gives. */
export type RecruitmentReason = ClosingBlocker | EditBlocker | ReferenceBlocker;

const outcomes: Record<ClosingOutcome, string> = {
  recruited: 'Rekruttert',
  not_recruited: 'Ikke rekruttert',
  cancelled: 'Avbrutt',
};

const employmentForms: Record<EmploymentForm, string> = {
  permanent: 'Fast',
  substitute: 'Vikariat',
  temporary: 'Midlertidig engasjement',
  fixed_term: 'Åremål',
  apprentice: 'Lærling',
  seasonal: 'Sesong',
  on_call: 'Tilkalling',
  other: 'Annet',
};

const reasons: ReasonMessages<RecruitmentReason> = {
  'recruitment.already_closed': ({ outcome }) =>
    `Rekrutteringen er allerede avsluttet som «${outcomes[outcome]}».`,
  'recruitment.deadline_not_set': () => 'Rekrutteringen har ingen siste søknadsdato.',
  'recruitment.deadline_not_passed': ({ deadline, passesAt }) =>
    `Søknadsfristen er ${dateText('nb', deadline)}. Den er ute ${instantText('nb', passesAt)}, ti minutter etter midnatt.`,
  'recruitment.no_hired_candidate': () =>
    'Organisasjonen krever en fullstendig prosess, og ingen kandidat er merket som ansatt.',
  'recruitment.closed': ({ outcome }) =>
    `Rekrutteringen er avsluttet som «${outcomes[outcome]}» og kan ikke endres.`,
  'reference.manual_not_allowed': () => 'Kontoen gir referansenumre automatisk og tillater ikke egne.',
  'reference.frozen': () => 'Referansenummeret er låst fordi arbeidet med annonsen har begynt.',
  'reference.in_use': ({ reference }) => `Referansenummeret ${reference} er i bruk i en annen rekruttering.`,
};

/** What is wrong with a field. */
const fields = {
  'field.required': 'Dette må fylles ut.',
  'field.date_out_of_range': 'Skriv årstallet med fire sifre, fra 1900.',
  'recruitment.part_time_need_missing':
    'Skriv hvorfor stillingen må være deltid (arbeidsmiljøloven § 14-1 b).',
  'recruitment.legal_ground_missing':
    'Skriv hjemmelen for midlertidig ansettelse (arbeidsmiljøloven § 14-9).',
  'recruitment.salary_range_reversed': 'Høyeste lønn kan ikke være lavere enn laveste.',
  'recruitment.cancel_reason_missing': 'Skriv hvorfor rekrutteringen avbrytes.',
  'process.not_active': 'Velg en prosess som er i bruk.',
  'organisation.unknown': 'Velg en organisasjon i kontoen.',
  'responsible_recruiter.unknown': 'Velg en bruker i kontoen.',
};

/** The recruitments module's words in Norwegian bokmål; the shape of the other languages. */
export const nb = { outcomes, employmentForms, reasons, fields, screens: screensNb };
