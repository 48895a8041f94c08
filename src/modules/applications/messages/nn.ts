import { dateText } from '#platform/core/dates.ts';
import type { nb } from './nb.ts';

const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
const characters = (count: number): string => (count === 1 ? 'eitt teikn' : `${count} teikn`);

const reasons: typeof nb.reasons = {
  'application.not_published': () => 'Annonsen er trekt tilbake.',
  'application.recruitment_closed': () => 'Rekrutteringa er avslutta.',
  'application.deadline_passed': ({ deadline }) =>
    `Søknadsfristen var ${dateText('nn', deadline)} kl. 23.59.`,
  'application.withdrawn': () => 'Søknaden er trekt.',
  'application.not_sent': () => 'Søknaden er ikkje send.',
  'application.already_withdrawn': () => 'Søknaden er allereie trekt.',
  'application.first_name_missing': () => 'Skriv fornamnet ditt.',
  'application.last_name_missing': () => 'Skriv etternamnet ditt.',
  'application.email_missing': () => 'Skriv e-postadressa di.',
  'application.email_malformed': () => 'Skriv ei e-postadresse som namn@eksempel.no.',
  'application.birth_date_missing': () => 'Skriv fødselsdatoen din.',
  'application.birth_date_not_passed': () => 'Skriv ein fødselsdato som har vore.',
  'application.sex_missing': () => 'Vel kjønn, eller at du ikkje vil oppgi det.',
  'application.position_title_missing': () => 'Skriv stillinga eller yrkestittelen din.',
  'application.municipality_missing': () => 'Skriv kommunen der du bur eller arbeider.',
  'application.background_missing': () => 'Skriv om utdanning eller erfaring, eller legg ved ein CV.',
  'application.file_empty': ({ name }) => `«${name}» er tom. Vel fila på nytt.`,
  'application.file_type_not_accepted': ({ name, accepted }) =>
    `Innhaldet i «${name}» er ikkje av ein type vi tek imot. Lagre fila som ${accepted.join(', ')}.`,
  'application.file_too_large': ({ name, limitBytes }) =>
    `«${name}» er for stor. Ei fil kan vere inntil ${megabytes(limitBytes)}.`,
  'application.files_too_large_together': ({ name, limitBytes }) =>
    `«${name}» fekk ikkje plass. Alle vedlegg kan til saman vere inntil ${megabytes(limitBytes)}.`,
  'application.too_many_files': ({ name, limit }) =>
    `«${name}» er ikkje lagd ved. Ein søknad kan ha inntil ${limit} vedlegg.`,
};

const faults: typeof nb.faults = {
  'application.text_too_long': ({ limit, length }) =>
    `Teksten er på ${characters(length)}. Kort han ned med ${characters(length - limit)}.`,
  'application.birth_date_malformed': () => 'Skriv fødselsdatoen som dag, månad og år, til dømes 17.05.1990.',
};

const steps: typeof nb.steps = {
  about_you: 'Om deg',
  background: 'Utdanning og erfaring',
  files: 'Vedlegg',
  motivation: 'Motivasjon',
  review: 'Sjå over og send',
};

const sexes: typeof nb.sexes = {
  female: 'Kvinne',
  male: 'Mann',
  other: 'Anna',
  undisclosed: 'Vil ikkje oppgi',
};

const fileKinds: typeof nb.fileKinds = {
  cv: 'CV',
  letter: 'Søknadsbrev',
  certificate: 'Vitnemål og attestar',
  other: 'Andre vedlegg',
};

const statuses: typeof nb.statuses = {
  draft: { word: 'Utkast', meaning: 'Søknaden er ikkje send enno.' },
  received: { word: 'Motteken', meaning: 'Vi har søknaden din. Han blir lesen etter at fristen er ute.' },
  under_assessment: { word: 'Under vurdering', meaning: 'Arbeidsgivaren les og vurderer søknadene.' },
  interview: {
    word: 'Intervju',
    meaning: 'Arbeidsgivaren vil snakke med deg. Sjå etter innkallinga på e-post.',
  },
  offered: { word: 'Tilbod', meaning: 'Arbeidsgivaren har gitt deg eit tilbod. Sjå etter det på e-post.' },
  hired: { word: 'Tilsett', meaning: 'Du er tilsett i stillinga.' },
  rejected: { word: 'Ikkje aktuell denne gongen', meaning: 'Arbeidsgivaren går vidare med andre søkjarar.' },
  withdrawn: { word: 'Trekt', meaning: 'Søknaden er trekt og blir ikkje vurdert.' },
};

/** The applications module's words in Norwegian nynorsk. */
export const nn: typeof nb = {
  reasons,
  faults,
  steps,
  motivationAndPublicity: 'Motivasjon og offentlegheit',
  sexes,
  fileKinds,
  statuses,
  form: {
    title: (job) => `Søknad: ${job}`,
    toJob: 'Les annonsen',
    deadline: 'Søknadsfrist',
    whichTimeCounts:
      'Det er klokka hos oss som gjeld. Har du opna skjemaet før fristen, kan du sende i ti minutt etter.',
    saved: (when) => `Sist lagra ${when}`,
    notSaved: 'Ikkje lagra enno',
    next: 'Lagre og gå vidare',
    back: 'Tilbake',
    later: 'Lagre og hald fram seinare',
    laterNeedsEmail: 'Skriv e-postadressa di, så sender vi deg ei lenkje til å halde fram med.',
    nameGroup: 'Namn',
    firstName: 'Fornamn',
    lastName: 'Etternamn',
    email: 'E-postadresse',
    emailHint: 'Hit sender vi stadfestinga og lenkja til søknaden din.',
    emailFixed:
      'Adressa kan ikkje endrast etter at søknaden er send. Har du fått ei ny, så sei frå til arbeidsgivaren.',
    phone: 'Telefon',
    listedHeading: 'Til søkjarlista',
    listedWhy:
      'Arbeidsgivaren er eit offentleg organ og må setje opp ei liste over søkjarane med namn, alder, stilling eller yrkestittel og kommune. Lista viser også kor mange kvinner og menn som har søkt. Alle kan be om å få sjå ho.',
    birthDate: 'Fødselsdato',
    birthDateHint: 'Dag, månad og år, til dømes 17.05.1990. Lista viser berre alderen.',
    sex: 'Kjønn',
    sexHint: 'Blir berre brukt til å telje.',
    positionTitle: 'Stilling eller yrkestittel',
    positionTitleHint: 'Det du arbeider som no, eller til dømes «student» eller «arbeidssøkjar».',
    municipality: 'Kommune',
    municipalityHint: 'Der du bur eller arbeider.',
    backgroundLead: 'Skriv kort. Har du ein CV, kan du leggje han ved i neste steg i staden.',
    education: 'Utdanning',
    educationHint: 'Skule, fag og år. Det nyaste først.',
    experience: 'Erfaring',
    experienceHint: 'Arbeidsgivar, stilling og tidsrom. Ta med anna du vil vi skal vite.',
    limit: (count) => `Inntil ${count} teikn.`,
    charactersLeft: '{count} teikn igjen',
    charactersOver: '{count} teikn for mykje',
    filesLead: (types) =>
      `Kvar fil kan vere inntil 10 MB, og alle til saman inntil 30 MB. Vi tek imot ${types}.`,
    cvHint: 'Arbeidsgivaren les helst denne først.',
    letterHint: 'Du kan også skrive kvifor du søkjer i neste steg.',
    certificateHint: 'Du kan velje fleire filer.',
    upload: 'Last opp filene',
    uploadHint: 'Valde filer blir også lasta opp når du går vidare.',
    motivation: 'Kvifor søkjer du?',
    motivationHint: 'Kva du kan bidra med, og kvifor du vil ha stillinga.',
    withholdHeading: 'Offentleg søkjarliste',
    withholdLead:
      'Du kan be om ikkje å stå på den offentlege søkjarlista. Arbeidsgivaren vurderer kvart ønske for seg og gir deg beskjed før lista blir offentleg dersom ønsket ikkje blir teke til følgje. Opplysningar kan bli offentlege sjølv om du har bede om unntak (offentleglova § 25).',
    withhold: 'Eg ber om ikkje å stå på den offentlege søkjarlista',
    withholdReason: 'Kvifor ber du om det?',
    withholdReasonHint:
      'Til dømes at arbeidsgivaren din ikkje veit at du søkjer. Utan ein grunn er det vanskeleg å ta ønsket til følgje.',
    withholdReasonMissing:
      'Du ber om ikkje å stå på søkjarlista, men har ikkje skrive kvifor. Då er det vanskeleg å ta ønsket til følgje.',
    sendAnyway: 'Du kan sende søknaden likevel.',
    reviewLead:
      'Sjå at alt stemmer. Du kan endre søknaden til fristen er ute, også etter at du har sendt han.',
    change: 'Endre',
    empty: 'Ikkje fylt ut',
    noFiles: 'Ingen vedlegg',
    yes: 'Ja',
    no: 'Nei',
    withholdShort: 'Ber om ikkje å stå på søkjarlista',
    confirmationTo: (email) => `Stadfestinga går til ${email}.`,
    stored: 'Det du sender inn, blir lagra hos arbeidsgivaren og brukt til denne rekrutteringa.',
    send: 'Send søknad',
    sentNote: 'Søknaden er send. Det du endrar, gjeld når du lagrar.',
    toOwn: 'Til søknaden din',
    saveChanges: 'Lagre endringane',
    lookOver: 'Sjå over søknaden',
    missing: 'Dette manglar før du kan sende',
  },
  receipt: {
    title: 'Vi har teke imot søknaden din',
    lead: (job, employer) => `Takk for at du vil arbeide hos oss. Du har søkt på «${job}» hos ${employer}.`,
    next: 'Kva skjer no?',
    mail: (email) =>
      `Du får ein e-post til ${email} i løpet av nokre minutt. Der er lenkja til di eiga side, der du ser korleis det går.`,
    mailMissing: 'Ser du han ikkje, så sjå i søppelposten.',
    untilDeadline: (deadline) => `Til ${deadline} kan du endre søknaden.`,
    afterDeadline: 'Etter fristen les arbeidsgivaren søknadene. Du får svar på e-post.',
    list: 'Den offentlege søkjarlista blir sett opp så snart fristen er ute.',
    toList: 'Sjå andre ledige stillingar',
  },
  own: {
    title: 'Søknaden din',
    status: 'Status',
    job: 'Stilling',
    employer: 'Arbeidsgivar',
    sentAt: 'Sendt',
    withdrawnAt: 'Trekt',
    savedAt: 'Sist lagra',
    deadline: 'Søknadsfrist',
    continueDraft: 'Hald fram med søknaden',
    edit: 'Endre søknaden',
    editUntil: (deadline) => `Du kan endre søknaden til ${deadline}.`,
    cannotEdit: 'Du kan ikkje endre søknaden lenger',
    withdraw: 'Trekk søknaden',
    cannotWithdraw: 'Du kan ikkje trekkje søknaden',
    content: 'Dette har vi lagra om deg',
    keptUntil: (date) => `Opplysningane blir sletta ${date}.`,
    keptWhile: (employer) =>
      `Opplysningane er lagra så lenge rekrutteringa går føre seg. Kor lenge dei blir lagra etterpå, følgjer av arkivreglane hos ${employer}.`,
    newer: 'Du har sendt endå ein søknad på stillinga',
    newerText: (when) =>
      `Han blei send ${when} og ligg her utan å vere teken i bruk, fordi ein kan ha éin søknad på kvar stilling.`,
    takeNewer: 'Bruk den nye i staden',
  },
  withdraw: {
    title: 'Vil du trekkje søknaden?',
    lead: (job) => `Søknaden på «${job}» blir ikkje vurdert vidare.`,
    final: 'Det kan ikkje gjerast om.',
    again: (deadline) => `Du kan søkje på nytt til ${deadline}.`,
    confirm: 'Trekk søknaden',
    keep: 'Behald søknaden',
    done: 'Søknaden er trekt',
    doneText: 'Arbeidsgivaren ser at du har trekt han. Du får ei stadfesting på e-post.',
    applyAgain: 'Søk på nytt',
  },
  later: {
    title: 'Søknaden er lagra',
    lead: (email) =>
      `Vi har sendt ei lenkje til ${email}. Med den kan du halde fram, her eller på ein annan maskin.`,
    confirm: 'Opne lenkja innan 24 timar. Elles slettar vi utkastet, fordi vi ikkje veit om adressa er di.',
    deadline: (deadline) => `Søknaden er ikkje send. Fristen er ${deadline}.`,
    continueNow: 'Hald fram no',
  },
  cannotApply: {
    title: 'Du kan ikkje søkje på stillinga',
    draftTitle: 'Du kan ikkje sende søknaden',
    kept: 'Det du har skrive, er lagra, men kan ikkje sendast.',
    seeOthers: 'Sjå ledige stillingar',
  },
  lostLink: {
    title: 'Lenkja verkar ikkje',
    lead: 'Ho kan vere kopiert ufullstendig, eller ei nyare lenkje kan ha erstatta ho.',
    newest: 'Bruk lenkja i den nyaste e-posten du har fått om søknaden.',
  },
  mail: {
    why: (account) =>
      `Du får denne e-posten fordi nokon har søkt på ei stilling hos ${account} med adressa di.`,
    help: 'Spørsmål? Kontakt',
    greeting: (name) => (name === '' ? 'Hei,' : `Hei ${name},`),
    receipt: {
      subject: (job) => `Vi har teke imot søknaden din: ${job}`,
      received: (job, employer) => `Vi har teke imot søknaden din på «${job}» hos ${employer}.`,
      editUntil: (deadline) =>
        `Til ${deadline} kan du endre søknaden. Med lenkja under ser du også korleis det går, og du kan trekkje søknaden.`,
      next: 'Etter fristen les arbeidsgivaren søknadene. Du får svar på e-post.',
      keepSecret: 'Lenkja er berre til deg. Den som har ho, kan sjå og endre søknaden.',
      button: 'Opne søknaden',
    },
    alreadyApplied: {
      subject: (job) => `Du har allereie søkt: ${job}`,
      exists: (job, sentAt) =>
        `Nokon har nettopp sendt ein søknad på «${job}» med denne adressa. Du sende ein søknad ${sentAt}, og han gjeld framleis.`,
      yours: (deadline) =>
        `Var det deg, kan du opne søknaden din med lenkja under. Til ${deadline} kan du endre han, eller byte han ut med den nye.`,
      notYours: 'Var det ikkje deg, treng du ikkje å gjere noko. Søknaden din er ikkje endra.',
      button: 'Opne søknaden',
    },
    draft: {
      subject: (job) => `Hald fram med søknaden: ${job}`,
      saved: (job, employer) => `Du har byrja på ein søknad på «${job}» hos ${employer}. Han er ikkje send.`,
      continueUntil: (deadline) => `Hald fram med lenkja under. Fristen er ${deadline}.`,
      confirm: 'Opne lenkja innan 24 timar. Elles slettar vi utkastet, fordi vi ikkje veit om adressa er di.',
      notYours: 'Har du ikkje byrja på nokon søknad, treng du ikkje å gjere noko.',
      button: 'Hald fram med søknaden',
    },
    withdrawn: {
      subject: (job) => `Søknaden er trekt: ${job}`,
      withdrawn: (job, employer) =>
        `Søknaden din på «${job}» hos ${employer} er trekt og blir ikkje vurdert.`,
      again: (deadline) => `Du kan søkje på nytt til ${deadline}.`,
      notYou: 'Var det ikkje du som trekte han, så sei frå til arbeidsgivaren.',
    },
  },
};
