import { dateText } from '#platform/core/dates.ts';
import { languageName } from './language-name.ts';
import type { nb } from './nb.ts';

const sections: (typeof nb)['sections'] = {
  aboutWorkplace: 'Om arbetsplatsen',
  duties: 'Arbetsuppgifter',
  qualifications: 'Kvalifikationer',
  offer: 'Vi erbjuder',
  otherInformation: 'Övriga upplysningar',
  publicityNotice: 'Om offentlig sökandelista',
};

/** The advertisements module's words in Swedish. */
export const sv: typeof nb = {
  reasons: {
    'advertisement.process_without_advertisement': () =>
      'Processen som rekryteringen följer har ingen annons.',
    'advertisement.nothing_to_publish': () => 'Allt i annonsen är redan publicerat.',
    'advertisement.not_begun': () => 'Arbetet med annonsen har inte börjat.',
    'advertisement.positions_missing': () => 'Det är inte ifyllt hur många tjänster det gäller.',
    'advertisement.deadline_past': ({ deadline }) =>
      `Sista ansökningsdatum ${dateText('sv', deadline)} har passerat.`,
    'advertisement.deadline_shortened': ({ from, to }) =>
      `Ansökningstiden kortas från ${dateText('sv', from)} till ${dateText('sv', to)}. Då måste du skriva varför.`,
    'advertisement.title_missing': ({ language }) =>
      `Annonsen på ${languageName('sv', language)} saknar rubrik.`,
    'advertisement.duties_missing': ({ language }) =>
      `Annonsen på ${languageName('sv', language)} säger inte vilka arbetsuppgifterna är.`,
    'advertisement.publicity_notice_missing': ({ language }) =>
      `Annonsen på ${languageName('sv', language)} saknar upplysningen om att den sökandes namn kan bli offentligt, även när den sökande ber att inte stå på sökandelistan (offentleglova § 25).`,
    'advertisement.not_published': () => 'Annonsen är inte publicerad.',
    'advertisement.unpublished_changes': ({ fields }) =>
      fields === 1
        ? 'En ändring i annonsen är inte publicerad än.'
        : `${fields} ändringar i annonsen är inte publicerade än.`,
  },
  fields: {
    'advertisement.language_twice': 'Annonsen har redan en text på det här språket.',
  },
  sections,
  comparedFields: {
    ...sections,
    languages: 'Språk i annonsen',
    title: 'Rubrik',
    applicationDeadline: 'Sista ansökningsdatum',
    deadlineInstant: 'När ansökningstiden går ut',
    timeZone: 'Tidszon',
    organisationName: 'Arbetsgivare',
    publicBody: 'Offentligt organ',
    reference: 'Referensnummer',
    location: 'Ort',
    workplace: 'Arbetsplats',
    employmentForm: 'Anställningsform',
    employmentGround: 'Lagstöd för tillfällig anställning',
    positions: 'Tjänster',
    positionCode: 'Befattningskod',
    salaryFrom: 'Lön från',
    salaryTo: 'Lön till',
    salaryForm: 'Löneform',
    startDate: 'Tillträde',
    policeCertificateStatute: 'Lagstöd för registerutdrag (politiattest)',
  },
  tab: {
    heading: 'Annonstext',
    lead: 'Det du sparar här ser ingen annan förrän annonsen publiceras på fliken Publicering.',
    notBegun: (reference) =>
      `Texten är inte sparad än. När du sparar första gången låses referensnumret ${reference}.`,
    notEditable: 'Du kan inte ändra annonsen',
    savedBy: (who, when) => `Senast sparad av ${who} ${when}.`,
    languages: 'Språk',
    mainLanguage: 'huvudspråk',
    addLanguage: 'Lägg till språk',
    chooseLanguage: 'Välj språk',
    removeLanguage: (name) => `Ta bort ${name}`,
    removeTitle: (name) => `Ta bort annonsen på ${name}?`,
    removeText: 'Texten på det här språket försvinner ur utkastet när du sparar.',
    makeMain: 'Gör till huvudspråk',
    title: 'Rubrik',
    titleHint: 'Står överst i annonsen och i listor över lediga tjänster.',
    noticeHint:
      'Ett offentligt organ måste skriva i annonsen att uppgifter om den sökande kan bli offentliga även om den sökande ber att inte stå på sökandelistan (offentleglova § 25). Utan det kan annonsen inte publiceras.',
    noticeMissing: 'Den här upplysningen saknas.',
    standardFrom: (organisation) => `Standardtext från ${organisation}`,
    standardInherited: (organisation) => `Standardtext ärvd från ${organisation}`,
    standardInsert: 'Infoga standardtexten',
    standardChanged: (organisation) =>
      `Standardtexten från ${organisation} har ändrats sedan den infogades här.`,
    standardKeep: 'Behåll texten i annonsen',
    standardKept: 'Behålls. Meddelandet försvinner när du sparar.',
    submit: 'Spara annonsen',
  },
};
