import { dateText } from '#platform/core/dates.ts';
import { languageName } from './language-name.ts';
import type { nb } from './nb.ts';

const reasons: typeof nb.reasons = {
  'advertisement.process_without_advertisement': () =>
    'Prosessen som rekrutteringa følgjer, har ingen annonse.',
  'advertisement.nothing_to_publish': () => 'Alt i annonsen er allereie publisert.',
  'advertisement.not_begun': () => 'Arbeidet med annonsen er ikkje byrja.',
  'advertisement.positions_missing': () => 'Det er ikkje fylt ut kor mange stillingar det gjeld.',
  'advertisement.deadline_past': ({ deadline }) => `Søknadsfristen ${dateText('nn', deadline)} er ute.`,
  'advertisement.deadline_shortened': ({ from, to }) =>
    `Søknadsfristen blir korta inn frå ${dateText('nn', from)} til ${dateText('nn', to)}. Då må du skrive kvifor.`,
  'advertisement.title_missing': ({ language }) =>
    `Annonsen på ${languageName('nn', language)} manglar tittel.`,
  'advertisement.duties_missing': ({ language }) =>
    `Annonsen på ${languageName('nn', language)} seier ikkje kva arbeidsoppgåvene er.`,
  'advertisement.publicity_notice_missing': ({ language }) =>
    `Annonsen på ${languageName('nn', language)} manglar opplysninga om at namnet på søkjaren kan bli offentleg, også når søkjaren ber om å stå utanfor søkjarlista (offentleglova § 25).`,
  'advertisement.not_published': () => 'Annonsen er ikkje publisert.',
  'advertisement.unpublished_changes': ({ fields: count }) =>
    count === 1
      ? 'Éi endring i annonsen er ikkje publisert enno.'
      : `${count} endringar i annonsen er ikkje publiserte enno.`,
};

const sections: typeof nb.sections = {
  aboutWorkplace: 'Om arbeidsplassen',
  duties: 'Arbeidsoppgåver',
  qualifications: 'Kvalifikasjonar',
  offer: 'Vi tilbyr',
  otherInformation: 'Andre opplysningar',
  publicityNotice: 'Om offentleg søkjarliste',
};

const comparedFields: typeof nb.comparedFields = {
  ...sections,
  languages: 'Språk i annonsen',
  title: 'Tittel',
  applicationDeadline: 'Siste søknadsdato',
  deadlineInstant: 'Når fristen er ute',
  timeZone: 'Tidssone',
  organisationName: 'Arbeidsgivar',
  publicBody: 'Offentleg organ',
  reference: 'Referansenummer',
  location: 'Stad',
  workplace: 'Arbeidsstad',
  employmentForm: 'Tilsetjingsform',
  employmentGround: 'Heimel for mellombels tilsetjing',
  positions: 'Stillingar',
  positionCode: 'Stillingskode',
  salaryFrom: 'Løn frå',
  salaryTo: 'Løn til',
  salaryForm: 'Lønsform',
  startDate: 'Oppstart',
  policeCertificateStatute: 'Heimel for politiattest',
};

/** What is wrong with a field. */
const fields: typeof nb.fields = {
  'advertisement.language_twice': 'Annonsen har allereie ein tekst på dette språket.',
};

const tab: typeof nb.tab = {
  heading: 'Annonsetekst',
  lead: 'Det du lagrar her, ser ingen andre før annonsen blir publisert på fana Publisering.',
  notBegun: (reference) =>
    `Teksten er ikkje lagra enno. Når du lagrar første gong, blir referansenummeret ${reference} låst.`,
  notEditable: 'Du kan ikkje endre annonsen',
  savedBy: (who, when) => `Sist lagra av ${who} ${when}.`,
  languages: 'Språk',
  mainLanguage: 'hovudspråk',
  addLanguage: 'Legg til språk',
  chooseLanguage: 'Vel språk',
  removeLanguage: (name) => `Fjern ${name}`,
  removeTitle: (name) => `Fjerne annonsen på ${name}?`,
  removeText: 'Teksten på dette språket blir borte frå utkastet når du lagrar.',
  makeMain: 'Gjer til hovudspråk',
  title: 'Tittel',
  titleHint: 'Står øvst i annonsen og i lister over ledige stillingar.',
  noticeHint:
    'Eit offentleg organ må skrive i annonsen at opplysningar om søkjaren kan bli offentlege sjølv om søkjaren ber om å ikkje stå på søkjarlista (offentleglova § 25). Utan det kan ikkje annonsen publiserast.',
  noticeMissing: 'Denne opplysninga manglar.',
  standardFrom: (organisation) => `Standardtekst frå ${organisation}`,
  standardInherited: (organisation) => `Standardtekst arva frå ${organisation}`,
  standardInsert: 'Set inn standardteksten',
  standardChanged: (organisation) =>
    `Standardteksten frå ${organisation} er endra sidan han blei sett inn her.`,
  standardKeep: 'Behald teksten i annonsen',
  standardKept: 'Teksten blir ståande. Meldinga forsvinn når du lagrar.',
  submit: 'Lagre annonsen',
};

/** The advertisements module's words in Norwegian nynorsk. */
export const nn: typeof nb = { reasons, fields, sections, comparedFields, tab };
