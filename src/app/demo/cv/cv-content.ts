import type { Chance } from '../chance.ts';
import type { DemoCandidate, Stage } from '../candidates/candidate.ts';

/** A line of a CV: a stage with its years as people write them. */
export interface CvLine extends Stage {
  readonly years: string;
}

/** All that a CV says, before it is laid out. */
export interface CvContent {
  readonly name: string;
  readonly title: string;
  readonly contact: readonly string[];
  readonly profile: string;
  readonly jobs: readonly CvLine[];
  readonly schools: readonly CvLine[];
  readonly courses: readonly string[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly spareTime: string;
  readonly references: string;
  /** The colour of headings and panels, `#rrggbb`; dark enough for white text on it. */
  readonly colour: string;
}

/** What somebody of a trade may have learnt beside the schooling. */
export interface Trade {
  readonly courses: readonly string[];
  readonly skills: readonly string[];
}

/** What teachers may have learnt. */
export const teaching: Trade = {
  courses: [
    'Livsmestring i skolen, 2 dager',
    'Vurdering for læring, 15 timer',
    'Kildekritikk og KI i norskfaget, 1 dag',
    'Førstehjelp for skoleansatte',
    'Traumebevisst praksis, 2 dager',
    'Sensorskolering, muntlig eksamen',
  ],
  skills: [
    'Skriveopplæring',
    'Klasseledelse',
    'Tilpasset opplæring',
    'Lokalhistorie',
    'Digitale læremidler',
    'Foreldresamarbeid',
  ],
};

/** What nurses may have learnt. */
export const nursing: Trade = {
  courses: [
    'Hjerte-lunge-redning, årlig',
    'Legemiddelhåndtering, e-læring',
    'Sårbehandling, 2 dager',
    'Demensomsorg, 3 dager',
    'Forflytning og ergonomi',
    'Livets siste dager, 1 dag',
  ],
  skills: [
    'Elektronisk journal',
    'NEWS2 og ISBAR',
    'Legemiddelregning',
    'Lindring',
    'Veiledning av studenter',
    'Pårørendesamarbeid',
  ],
};

const colours = ['#1f4e5f', '#5b2c5e', '#274e2d', '#7a2e1f', '#2f3e75', '#4a4a4a'] as const;
const streets = [
  'Bakkeveien',
  'Nedre Strandgate',
  'Lyngveien',
  'Kvernhusvegen',
  'Rognebærstien',
  'Fjellvegen',
] as const;
const spareTimes = [
  'Ski, hage og kor.',
  'Fotballtrener for jenter 12 år, roman på nattbordet.',
  'Fjellturer, strikking og frivillig på bygdekinoen.',
  'Sjakk, matlaging og en gammel trebåt.',
  'Hund, løping og lokalhistorielaget.',
] as const;
const languages = [
  'Engelsk, flytende',
  'Tysk, grunnleggende',
  'Fransk, grunnleggende',
  'Spansk, muntlig',
] as const;

/** What the CV of a candidate says: what is known of them, and by chance what everybody's CV has. */
export function cvContent(candidate: DemoCandidate, trade: Trade, chance: Chance): CvContent {
  const { firstName, lastName, municipality, title, profile, jobs, schools, born } = candidate;
  const birthDate = Temporal.PlainDate.from(born).toLocaleString('nb-NO', { dateStyle: 'long' });
  return {
    name: `${firstName} ${lastName}`,
    title,
    contact: [
      `${chance.pick(streets)} ${chance.between(2, 88)}, ${municipality}`,
      phoneOf(candidate),
      emailOf(candidate),
      `Født ${birthDate}`,
    ],
    profile,
    jobs: jobs.map(lineOf),
    schools: schools.map(lineOf),
    courses: chance.some(trade.courses, chance.between(2, 3)),
    skills: chance.some(trade.skills, chance.between(3, 4)),
    languages: ['Norsk, skriftlig og muntlig', ...chance.some(languages, chance.between(1, 2))],
    spareTime: chance.pick(spareTimes),
    references: 'Oppgis gjerne når dere ønsker det.',
    colour: chance.pick(colours),
  };
}

/** The years of a stage as people write them: `2014–2018`, `2019–` while it lasts. */
export const yearsOf = ({ from, to }: Stage): string => `${from}–${to ?? ''}`;

const lineOf = (stage: Stage): CvLine => ({ ...stage, years: yearsOf(stage) });

const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** An address that can never reach anybody (RFC 2606). */
export const emailOf = ({ firstName, lastName }: DemoCandidate): string =>
  `${firstName}.${lastName}@post.example`
    .toLowerCase()
    .replaceAll(/[æøå ]/g, (letter) => plain[letter] ?? '-');

/** A number that nobody has: no Norwegian subscriber's begins with 0. */
export function phoneOf({ born }: DemoCandidate): string {
  const { year, dayOfYear } = Temporal.PlainDate.from(born);
  return `012 ${String(year).slice(2)} ${String(dayOfYear).padStart(3, '0')}`;
}
