import type { PublishedContent } from '#modules/advertisements/contract/index.ts';

type EmploymentForm = NonNullable<PublishedContent['employmentForm']>;
type SalaryForm = NonNullable<PublishedContent['salaryForm']>;

const employmentForm: Readonly<Record<EmploymentForm, string>> = {
  permanent: 'Fast',
  substitute: 'Vikariat',
  temporary: 'Midlertidig',
  fixed_term: 'Åremål',
  apprentice: 'Lærling',
  seasonal: 'Sesongarbeid',
  on_call: 'Tilkalling',
  other: 'Annet',
};

const salaryForm: Readonly<Record<SalaryForm, string>> = {
  yearly: 'per år',
  monthly: 'per måned',
  hourly: 'per time',
};

/** The words of the career site; Norwegian is the shape. */
export const nb = {
  list: {
    title: 'Ledige stillinger',
    search: 'Søk i stillingene',
    searchHint: 'For eksempel sykepleier, lærer eller et stedsnavn',
    location: 'Sted',
    anyLocation: 'Alle steder',
    employmentForm: 'Ansettelsesform',
    anyEmploymentForm: 'Alle former',
    submit: 'Søk',
    clear: 'Vis alle stillinger',
    found: (count: number) => (count === 1 ? 'Én ledig stilling' : `${count} ledige stillinger`),
    foundMatching: (count: number) => (count === 1 ? 'Én stilling passer' : `${count} stillinger passer`),
    deadline: (date: string) => `Frist ${date}`,
    next: 'Flere stillinger',
    first: 'Til begynnelsen av listen',
    empty: 'Det er ingen ledige stillinger her nå',
    emptyHint: (account: string) => `Nye stillinger hos ${account} kommer på denne siden.`,
    noMatch: 'Ingen stillinger passer med søket',
    noMatchHint: 'Prøv et annet ord, eller færre valg.',
  },
  job: {
    toList: 'Alle ledige stillinger',
    apply: 'Søk på stillingen',
    applyUntil: (deadline: string) => `Du kan søke til og med ${deadline}.`,
    facts: 'Om stillingen, kort',
    deadline: 'Søknadsfrist',
    location: 'Sted',
    workplace: 'Arbeidssted',
    extent: 'Stillingsstørrelse',
    fullTime: 'Heltid',
    partTime: 'Deltid',
    hourly: 'Timebasert',
    percent: (percent: string) => `${percent} %`,
    employment: 'Ansettelsesform',
    employmentForm,
    positions: 'Antall stillinger',
    positionCode: 'Stillingskode',
    salary: 'Lønn',
    salaryForm,
    salaryRange: (from: string, to: string) => `${from}–${to}`,
    salaryFrom: (from: string) => `Fra ${from}`,
    salaryTo: (to: string) => `Inntil ${to}`,
    start: 'Oppstart',
    policeCertificate: 'Politiattest',
    policeCertificateBy: (statute: string) => `Kreves etter ${statute}`,
    reference: 'Referanse',
    employer: 'Arbeidsgiver',
    duties: 'Arbeidsoppgaver',
    qualifications: 'Kvalifikasjoner',
    offer: 'Vi tilbyr',
    aboutWorkplace: 'Om arbeidsplassen',
    otherInformation: 'Andre opplysninger',
    publicityNotice: 'Offentlig søkerliste',
    publishedAt: (date: string) => `Lagt ut ${date}`,
    share: 'Del stillingen',
    shareByMail: 'Send på e-post',
    shareOnLinkedIn: 'Del på LinkedIn',
    shareOnFacebook: 'Del på Facebook',
    copyLink: 'Kopier lenken',
    linkCopied: 'Lenken er kopiert',
    print: 'Skriv ut',
    otherLanguages: 'Annonsen på andre språk',
    expired: 'Søknadsfristen er ute',
    expiredText: (deadline: string) => `Fristen var ${deadline}. Det går ikke lenger an å søke.`,
    withdrawn: 'Stillingen er ikke lenger ledig',
    withdrawnText: 'Annonsen er trukket tilbake, eller rekrutteringen er avsluttet. Det går ikke an å søke.',
    alreadyApplied: 'Har du sendt en søknad, finner du den med lenken i bekreftelsen du fikk på e-post.',
    seeOthers: 'Se ledige stillinger',
  },
  accessibility: {
    title: 'Tilgjengelighet',
    lead: (account: string) => `Alle skal kunne finne og søke på stillinger hos ${account}.`,
    aims: 'Sidene er laget for å følge kravene i WCAG 2.2 på nivå AA. De virker med tastatur og skjermleser, på liten skjerm, med 200 % tekst og uten JavaScript.',
    report: 'Er det noe du ikke får til?',
    reportText: 'Si fra, så hjelper vi deg med å søke og retter feilen.',
    reportNobody: 'Si fra til den som er kontaktperson for stillingen.',
  },
  notFound: {
    title: 'Vi finner ikke siden',
    text: 'Adressen kan være skrevet feil, eller siden kan være fjernet.',
  },
};

/** The shape of the career site's words. */
export type PublishingMessages = typeof nb;
