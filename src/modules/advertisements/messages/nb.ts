import type { ReasonMessages } from '#platform/core/decision.ts';
import { dateText } from '#platform/core/dates.ts';
import type { RecruitmentReason } from '#modules/recruitments/messages/index.ts';
import type {
  AdvertisementEditBlocker,
  ComparedField,
  PublishingBlocker,
  TextSection,
  UnpublishedChanges,
  WithdrawalBlocker,
} from '../domain/index.ts';
import { languageName } from './language-name.ts';

/** Every reason of its own that the advertisements module gives; those of recruitments have their words there. */
export type AdvertisementReason = Exclude<
  AdvertisementEditBlocker | PublishingBlocker | WithdrawalBlocker | UnpublishedChanges,
  { readonly code: RecruitmentReason['code'] }
>;

const reasons: ReasonMessages<AdvertisementReason> = {
  'advertisement.process_without_advertisement': () =>
    'Prosessen som rekrutteringen følger, har ingen annonse.',
  'advertisement.nothing_to_publish': () => 'Alt i annonsen er allerede publisert.',
  'advertisement.not_begun': () => 'Arbeidet med annonsen er ikke begynt.',
  'advertisement.positions_missing': () => 'Det er ikke fylt ut hvor mange stillinger det gjelder.',
  'advertisement.deadline_past': ({ deadline }) => `Søknadsfristen ${dateText('nb', deadline)} er ute.`,
  'advertisement.deadline_shortened': ({ from, to }) =>
    `Søknadsfristen kortes inn fra ${dateText('nb', from)} til ${dateText('nb', to)}. Da må du skrive hvorfor.`,
  'advertisement.title_missing': ({ language }) =>
    `Annonsen på ${languageName('nb', language)} mangler tittel.`,
  'advertisement.duties_missing': ({ language }) =>
    `Annonsen på ${languageName('nb', language)} sier ikke hva arbeidsoppgavene er.`,
  'advertisement.publicity_notice_missing': ({ language }) =>
    `Annonsen på ${languageName('nb', language)} mangler opplysningen om at navnet på søkeren kan bli offentlig, også når søkeren ber om å stå utenfor søkerlisten (offentleglova § 25).`,
  'advertisement.not_published': () => 'Annonsen er ikke publisert.',
  'advertisement.unpublished_changes': ({ fields }) =>
    fields === 1
      ? 'Én endring i annonsen er ikke publisert ennå.'
      : `${fields} endringer i annonsen er ikke publisert ennå.`,
};

const sections: Record<TextSection, string> = {
  aboutWorkplace: 'Om arbeidsplassen',
  duties: 'Arbeidsoppgaver',
  qualifications: 'Kvalifikasjoner',
  offer: 'Vi tilbyr',
  otherInformation: 'Andre opplysninger',
  publicityNotice: 'Om offentlig søkerliste',
};

const comparedFields: Record<ComparedField, string> = {
  ...sections,
  languages: 'Språk i annonsen',
  title: 'Tittel',
  applicationDeadline: 'Siste søknadsdato',
  deadlineInstant: 'Når fristen er ute',
  timeZone: 'Tidssone',
  organisationName: 'Arbeidsgiver',
  publicBody: 'Offentlig organ',
  reference: 'Referansenummer',
  location: 'Sted',
  workplace: 'Arbeidssted',
  employmentForm: 'Ansettelsesform',
  employmentGround: 'Hjemmel for midlertidig ansettelse',
  positions: 'Stillinger',
  positionCode: 'Stillingskode',
  salaryFrom: 'Lønn fra',
  salaryTo: 'Lønn til',
  salaryForm: 'Lønnsform',
  startDate: 'Oppstart',
  policeCertificateStatute: 'Hjemmel for politiattest',
};

/** What is wrong with a field. */
const fields = {
  'advertisement.language_twice': 'Annonsen har allerede en tekst på dette språket.',
};

const tab = {
  heading: 'Annonsetekst',
  lead: 'Det du lagrer her, ser ingen andre før annonsen publiseres på fanen Publisering.',
  notBegun: (reference: string) =>
    `Teksten er ikke lagret ennå. Når du lagrer første gang, låses referansenummeret ${reference}.`,
  notEditable: 'Du kan ikke endre annonsen',
  savedBy: (who: string, when: string) => `Sist lagret av ${who} ${when}.`,
  languages: 'Språk',
  mainLanguage: 'hovedspråk',
  addLanguage: 'Legg til språk',
  chooseLanguage: 'Velg språk',
  removeLanguage: (name: string) => `Fjern ${name}`,
  removeTitle: (name: string) => `Fjerne annonsen på ${name}?`,
  removeText: 'Teksten på dette språket blir borte fra utkastet når du lagrer.',
  makeMain: 'Gjør til hovedspråk',
  title: 'Tittel',
  titleHint: 'Står øverst i annonsen og i lister over ledige stillinger.',
  noticeHint:
    'Et offentlig organ må skrive i annonsen at opplysninger om søkeren kan bli offentlige selv om søkeren ber om å ikke stå på søkerlisten (offentleglova § 25). Uten det kan annonsen ikke publiseres.',
  noticeMissing: 'Denne opplysningen mangler.',
  standardFrom: (organisation: string) => `Standardtekst fra ${organisation}`,
  standardInherited: (organisation: string) => `Standardtekst arvet fra ${organisation}`,
  standardInsert: 'Sett inn standardteksten',
  standardChanged: (organisation: string) =>
    `Standardteksten fra ${organisation} er endret siden den ble satt inn her.`,
  standardKeep: 'Behold teksten i annonsen',
  standardKept: 'Beholdes. Meldingen forsvinner når du lagrer.',
  submit: 'Lagre annonsen',
};

/** The advertisements module's words in Norwegian bokmål; the shape of the other languages. */
export const nb = { reasons, fields, sections, comparedFields, tab };
