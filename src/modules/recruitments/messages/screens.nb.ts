import type { ClosingOutcome } from '../domain/index.ts';

/** The words of the steps a recruitment is set up in. */
const setup = {
  title: 'Ny rekruttering',
  intro: 'Hvert steg lagres når du går videre. Du kan gå herfra når som helst og fortsette senere.',
  progress: 'Steg',
  stepOf: (step: number, of: number) => `Steg ${step} av ${of}`,
  steps: {
    basics: 'Om saken',
    position: 'Stillingen',
    responsibility: 'Ansvar og frist',
    advertisement: 'Annonse',
    publishing: 'Publisering',
  },
  saveAndGoOn: 'Lagre og fortsett',
  save: 'Lagre',
  back: 'Tilbake',
  toRecruitment: 'Til rekrutteringen',
};

const fields = {
  title: 'Tittel på saken',
  titleHelp: 'Vises bare for dere som arbeider med saken. Annonsen får sin egen tittel.',
  organisation: 'Enhet',
  process: 'Prosess',
  processWithout: (name: string) => `${name} (uten annonse)`,
  reference: 'Referansenummer',
  referenceHelp: 'La feltet stå tomt for å få neste nummer automatisk.',
  referenceFrozen: 'Låst, fordi arbeidet med annonsen har begynt.',
  location: 'Sted',
  locationHelp: 'Byen eller tettstedet, slik søkeren leter etter det.',
  workplace: 'Arbeidssted',
  workplaceHelp: 'For eksempel navnet på skolen eller avdelingen.',
  employmentForm: 'Ansettelsesform',
  employmentGround: 'Hjemmel for midlertidig ansettelse',
  employmentGroundHelp: 'For eksempel arbeidsmiljøloven § 14-9 (2) b, vikariat for en navngitt person.',
  positions: 'Stillinger',
  position: 'Stilling',
  addPosition: 'Legg til en rad',
  number: 'Antall',
  extent: 'Størrelse',
  percent: 'Prosent av full stilling',
  partTimeNeed: 'Dokumentert behov for deltid',
  partTimeNeedHelp:
    'Arbeidsmiljøloven § 14-1 b krever at behovet er dokumentert og drøftet før dere lyser ut.',
  positionCode: 'Stillingskode',
  salaryForm: 'Lønnsperiode',
  salary: 'Lønn',
  salaryFrom: 'Lønn fra, i kroner',
  salaryTo: 'Lønn til, i kroner',
  startDate: 'Tiltredelse',
  policeCertificate: 'Lovhjemmel for politiattest',
  policeCertificateHelp:
    'Fyll ut bare hvis stillingen krever politiattest, for eksempel opplæringslova § 17-11.',
  responsible: 'Ansvarlig rekrutterer',
  responsibleHelp: 'Svarer for rekrutteringen. Søk på fornavn eller etternavn. Kan velges senere.',
  deadline: 'Siste søknadsdato',
  deadlineHelp: 'Hele dagen teller.',
  deadlineHelpAdvertised: 'Hele dagen teller. Kan settes senere, men før annonsen publiseres.',
  deadlineOver: 'Datoen har vært. Sett en senere dato før annonsen publiseres.',
  deadlinePublished: (published: string) =>
    `Den publiserte fristen er ${published}, og det er den som gjelder. En ny frist gjelder først når du publiserer annonsen på nytt.`,
};

const sections = { employment: 'Ansettelse og omfang', place: 'Sted og tid', pay: 'Lønn', demands: 'Krav' };

const extents = { full_time: 'Heltid', part_time: 'Deltid', hourly: 'Timebasert' };

const salaryForms = { yearly: 'år', monthly: 'måned', hourly: 'time' };

const picker = {
  choosable: 'Kan velges',
  others: 'Kan ikke velges',
  none: (search: string) => `Ingen brukere har et navn som begynner på «${search}».`,
  nobody: 'Det er ingen brukere her ennå.',
  searching: 'Henter brukere',
  found: (choosable: number, others: number) => `${choosable} kan velges, ${others} kan ikke velges`,
  many: 'De første 50 vises. Skriv flere bokstaver for å finne andre.',
  refused: (name: string) => `${name} kan ikke velges.`,
  chosen: (name: string) => `${name} er valgt.`,
};

const closing = {
  open: 'Avslutt rekrutteringen',
  title: (title: string) => `Avslutt «${title}»`,
  question: 'Hvordan endte rekrutteringen?',
  outcomeHelp: {
    recruited: 'Noen er ansatt.',
    not_recruited: 'Prosessen er gjennomført, men ingen ble ansatt.',
    cancelled: 'Rekrutteringen stanses. Det kan du gjøre også før fristen er ute.',
  } satisfies Record<ClosingOutcome, string>,
  cannot: 'Du kan ikke avslutte rekrutteringen',
  cannotAs: (outcome: string) => `Du kan ikke avslutte som «${outcome}» ennå`,
  reasonCancelled: 'Hvorfor avbrytes rekrutteringen?',
  reason: 'Merknad',
  stillHired: (count: number) =>
    count === 1
      ? '1 kandidat er merket som ansatt. Velg «Rekruttert» hvis noen er ansatt.'
      : `${count} kandidater er merket som ansatt. Velg «Rekruttert» hvis noen er ansatt.`,
  tell: (count: number) =>
    count === 1
      ? 'Send melding til 1 søker som ikke har fått svar'
      : `Send melding til ${count} søkere som ikke har fått svar`,
  tellHelp: 'Meldingen begynner med navnet til søkeren og sendes straks rekrutteringen er avsluttet.',
  messageSubject: 'Emne',
  messageBody: 'Melding',
  messageDraft: {
    subject: (title: string) => `Rekrutteringen er avsluttet: ${title}`,
    body: {
      recruited:
        'Takk for søknaden din. Stillingen er nå besatt, og denne gangen gikk vi videre med en annen søker.\n\nVi ønsker deg lykke til videre.',
      not_recruited:
        'Takk for søknaden din. Rekrutteringen er nå avsluttet uten at noen er ansatt.\n\nVi ønsker deg lykke til videre.',
      cancelled:
        'Takk for søknaden din. Vi har dessverre måttet avbryte rekrutteringen, og søknadene blir ikke vurdert videre.\n\nVi ønsker deg lykke til videre.',
    } satisfies Record<ClosingOutcome, string>,
  },
  alsoTitle: 'Dette skjer når du avslutter',
  alsoAdvertisement: 'Annonsen tas ned fra alle kanaler.',
  alsoApplicants: 'Søkere kan ikke lenger endre søknaden sin.',
  alsoRetention: 'Oppbevaringstiden for søknadene begynner å løpe.',
  alsoLocked: 'Opplysningene i rekrutteringen låses.',
  action: (outcome: string) => `Avslutt som ${outcome}`,
  chooseFirst: 'Avslutt',
  stay: 'Ikke avslutt',
  done: (outcome: string) => `Rekrutteringen er avsluttet som «${outcome}».`,
};

const details = {
  change: 'Endre',
  missing: 'Ikke fylt ut',
  closed: 'Rekrutteringen er avsluttet og kan ikke endres',
  notEditable: 'Du kan ikke endre opplysningene',
  positionRow: (count: number, extent: string) => `${count} × ${extent}`,
  percent: (percent: string) => `${percent} %`,
  partTimeNeed: (need: string) => `Behov for deltid: ${need}`,
  salary: (range: string, form: string) => `${range} kroner per ${form}`,
  from: (value: string) => `fra ${value}`,
  to: (value: string) => `inntil ${value}`,
  policeCertificateNone: 'Kreves ikke',
  deadlineField: 'Siste søknadsdato',
  deadlinePublished: 'Publisert siste søknadsdato',
};

/** The words of the screens of a recruitment in bokmål; the shape of the other languages. */
export const screensNb = {
  list: 'Rekrutteringer',
  setup,
  sections,
  fields,
  extents,
  salaryForms,
  picker,
  closing,
  details,
};
