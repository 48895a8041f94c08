import type { screensNb } from './screens.nb.ts';

/** The words of the steps a recruitment is set up in. */
const setup: typeof screensNb.setup = {
  title: 'Ny rekruttering',
  intro: 'Kvart steg blir lagra når du går vidare. Du kan gå herifrå når som helst og halde fram seinare.',
  progress: 'Steg',
  stepOf: (step, of) => `Steg ${step} av ${of}`,
  steps: {
    basics: 'Om saka',
    position: 'Stillinga',
    responsibility: 'Ansvar og frist',
    advertisement: 'Annonse',
    publishing: 'Publisering',
  },
  saveAndGoOn: 'Lagre og hald fram',
  save: 'Lagre',
  back: 'Tilbake',
  toRecruitment: 'Til rekrutteringa',
};

const fields: typeof screensNb.fields = {
  title: 'Tittel på saka',
  titleHelp: 'Synleg berre for dykk som arbeider med saka. Annonsen får sin eigen tittel.',
  organisation: 'Eining',
  process: 'Prosess',
  processWithout: (name) => `${name} (utan annonse)`,
  reference: 'Referansenummer',
  referenceHelp: 'La feltet stå tomt for å få neste nummer automatisk.',
  referenceFrozen: 'Låst, fordi arbeidet med annonsen har byrja.',
  location: 'Stad',
  locationHelp: 'Byen eller tettstaden, slik søkjaren leitar etter det.',
  workplace: 'Arbeidsstad',
  workplaceHelp: 'Til dømes namnet på skulen eller avdelinga.',
  employmentForm: 'Tilsetjingsform',
  employmentGround: 'Heimel for mellombels tilsetjing',
  employmentGroundHelp: 'Til dømes arbeidsmiljøloven § 14-9 (2) b, vikariat for ein namngitt person.',
  positions: 'Stillingar',
  position: 'Stilling',
  addPosition: 'Legg til ei rad',
  number: 'Tal',
  extent: 'Storleik',
  percent: 'Prosent av full stilling',
  partTimeNeed: 'Dokumentert behov for deltid',
  partTimeNeedHelp: 'Arbeidsmiljøloven § 14-1 b krev at behovet er dokumentert og drøfta før de lyser ut.',
  positionCode: 'Stillingskode',
  salaryForm: 'Lønsperiode',
  salary: 'Løn',
  salaryFrom: 'Løn frå, i kroner',
  salaryTo: 'Løn til, i kroner',
  startDate: 'Tiltreding',
  policeCertificate: 'Lovheimel for politiattest',
  policeCertificateHelp: 'Fyll ut berre om stillinga krev politiattest, til dømes opplæringslova § 17-11.',
  responsible: 'Ansvarleg rekrutterar',
  responsibleHelp: 'Svarer for rekrutteringa. Søk på fornamn eller etternamn. Kan veljast seinare.',
  deadline: 'Siste søknadsdato',
  deadlineHelp: 'Heile dagen tel.',
  deadlineHelpAdvertised: 'Heile dagen tel. Kan setjast seinare, men før annonsen blir publisert.',
  deadlineOver: 'Datoen har vore. Set ein seinare dato før annonsen blir publisert.',
  deadlinePublished: (published) =>
    `Den publiserte fristen er ${published}, og det er den som gjeld. Ein ny frist gjeld først når du publiserer annonsen på nytt.`,
};

const sections: typeof screensNb.sections = {
  employment: 'Tilsetjing og omfang',
  place: 'Stad og tid',
  pay: 'Løn',
  demands: 'Krav',
};

const extents: typeof screensNb.extents = { full_time: 'Heiltid', part_time: 'Deltid', hourly: 'Timebasert' };

const salaryForms: typeof screensNb.salaryForms = { yearly: 'år', monthly: 'månad', hourly: 'time' };

const picker: typeof screensNb.picker = {
  choosable: 'Kan veljast',
  others: 'Kan ikkje veljast',
  none: (search) => `Ingen brukarar har eit namn som byrjar på «${search}».`,
  nobody: 'Det er ingen brukarar her enno.',
  searching: 'Hentar brukarar',
  found: (choosable, others) => `${choosable} kan veljast, ${others} kan ikkje veljast`,
  many: 'Dei første 50 er viste. Skriv fleire bokstavar for å finne andre.',
  refused: (name) => `${name} kan ikkje veljast.`,
  chosen: (name) => `${name} er vald.`,
};

const closing: typeof screensNb.closing = {
  open: 'Avslutt rekrutteringa',
  title: (title) => `Avslutt «${title}»`,
  question: 'Korleis enda rekrutteringa?',
  outcomeHelp: {
    recruited: 'Nokon er tilsett.',
    not_recruited: 'Prosessen er gjennomført, men ingen blei tilsett.',
    cancelled: 'Rekrutteringa blir stansa. Det kan du gjere også før fristen er ute.',
  },
  cannot: 'Du kan ikkje avslutte rekrutteringa',
  cannotAs: (outcome) => `Du kan ikkje avslutte som «${outcome}» enno`,
  reasonCancelled: 'Kvifor blir rekrutteringa avbroten?',
  reason: 'Merknad',
  stillHired: (count) =>
    count === 1
      ? '1 kandidat er merkt som tilsett. Vel «Rekruttert» om nokon er tilsett.'
      : `${count} kandidatar er merkte som tilsette. Vel «Rekruttert» om nokon er tilsett.`,
  tell: (count) =>
    count === 1
      ? 'Send melding til 1 søkjar som ikkje har fått svar'
      : `Send melding til ${count} søkjarar som ikkje har fått svar`,
  tellHelp: 'Meldinga byrjar med namnet til søkjaren og blir send straks rekrutteringa er avslutta.',
  messageSubject: 'Emne',
  messageBody: 'Melding',
  messageDraft: {
    subject: (title) => `Rekrutteringa er avslutta: ${title}`,
    body: {
      recruited:
        'Takk for søknaden din. Det er no tilsett nokon i stillinga, og denne gongen gjekk vi vidare med ein annan søkjar.\n\nVi ønskjer deg lykke til vidare.',
      not_recruited:
        'Takk for søknaden din. Rekrutteringa er no avslutta utan at nokon er tilsett.\n\nVi ønskjer deg lykke til vidare.',
      cancelled:
        'Takk for søknaden din. Vi har dessverre måtta avbryte rekrutteringa, og søknadene blir ikkje vurderte vidare.\n\nVi ønskjer deg lykke til vidare.',
    },
  },
  alsoTitle: 'Dette skjer når du avsluttar',
  alsoAdvertisement: 'Annonsen blir teken ned frå alle kanalar.',
  alsoApplicants: 'Søkjarar kan ikkje lenger endre søknaden sin.',
  alsoRetention: 'Oppbevaringstida for søknadene tek til å gå.',
  alsoLocked: 'Opplysningane i rekrutteringa blir låste.',
  action: (outcome) => `Avslutt som ${outcome}`,
  chooseFirst: 'Avslutt',
  stay: 'Ikkje avslutt',
  done: (outcome) => `Rekrutteringa er avslutta som «${outcome}».`,
};

const details: typeof screensNb.details = {
  change: 'Endre',
  missing: 'Ikkje fylt ut',
  closed: 'Rekrutteringa er avslutta og kan ikkje endrast',
  notEditable: 'Du kan ikkje endre opplysningane',
  positionRow: (count, extent) => `${count} × ${extent}`,
  percent: (percent) => `${percent} %`,
  partTimeNeed: (need) => `Behov for deltid: ${need}`,
  salary: (range, form) => `${range} kroner per ${form}`,
  from: (value) => `frå ${value}`,
  to: (value) => `inntil ${value}`,
  policeCertificateNone: 'Ikkje kravd',
  deadlineField: 'Siste søknadsdato',
  deadlinePublished: 'Publisert siste søknadsdato',
};

/** The words of the screens of a recruitment in nynorsk. */
export const screensNn: typeof screensNb = {
  list: 'Rekrutteringar',
  setup,
  sections,
  fields,
  extents,
  salaryForms,
  picker,
  closing,
  details,
};
