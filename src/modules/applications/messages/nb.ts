import { dateText } from '#platform/core/dates.ts';
import type { ReasonMessages } from '#platform/core/decision.ts';
import type { FieldFault } from '../contract/index.ts';
import type {
  ApplicationStatus,
  ApplyBlocker,
  EditApplicationBlocker,
  FileBlocker,
  FileKind,
  FormStep,
  SendBlocker,
  Sex,
  WithdrawBlocker,
} from '../domain/index.ts';

/** Every reason the applications module gives. */
export type ApplicationReason =
  | ApplyBlocker
  | EditApplicationBlocker
  | WithdrawBlocker
  | SendBlocker
  | FileBlocker;

/** What is wrong with what was typed in a field; a missing code does not compile. */
export type FaultMessages = {
  readonly [C in FieldFault['code']]: (fault: Extract<FieldFault, { code: C }>) => string;
};

const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
const characters = (count: number): string => (count === 1 ? 'ett tegn' : `${count} tegn`);

const reasons: ReasonMessages<ApplicationReason> = {
  'application.not_published': () => 'Annonsen er trukket tilbake.',
  'application.recruitment_closed': () => 'Rekrutteringen er avsluttet.',
  'application.deadline_passed': ({ deadline }) =>
    `Søknadsfristen var ${dateText('nb', deadline)} kl. 23.59.`,
  'application.withdrawn': () => 'Søknaden er trukket.',
  'application.not_sent': () => 'Søknaden er ikke sendt.',
  'application.already_withdrawn': () => 'Søknaden er allerede trukket.',
  'application.first_name_missing': () => 'Skriv fornavnet ditt.',
  'application.last_name_missing': () => 'Skriv etternavnet ditt.',
  'application.email_missing': () => 'Skriv e-postadressen din.',
  'application.email_malformed': () => 'Skriv en e-postadresse som navn@eksempel.no.',
  'application.birth_date_missing': () => 'Skriv fødselsdatoen din.',
  'application.birth_date_not_passed': () => 'Skriv en fødselsdato som har vært.',
  'application.sex_missing': () => 'Velg kjønn, eller at du ikke vil oppgi det.',
  'application.position_title_missing': () => 'Skriv stillingen eller yrkestittelen din.',
  'application.municipality_missing': () => 'Skriv kommunen der du bor eller arbeider.',
  'application.background_missing': () => 'Skriv om utdanning eller erfaring, eller legg ved en CV.',
  'application.file_empty': ({ name }) => `«${name}» er tom. Velg filen på nytt.`,
  'application.file_type_not_accepted': ({ name, accepted }) =>
    `Innholdet i «${name}» er ikke av en type vi tar imot. Lagre den som ${accepted.join(', ')}.`,
  'application.file_too_large': ({ name, limitBytes }) =>
    `«${name}» er for stor. En fil kan være inntil ${megabytes(limitBytes)}.`,
  'application.files_too_large_together': ({ name, limitBytes }) =>
    `«${name}» fikk ikke plass. Alle vedlegg kan til sammen være inntil ${megabytes(limitBytes)}.`,
  'application.too_many_files': ({ name, limit }) =>
    `«${name}» er ikke lagt ved. En søknad kan ha inntil ${limit} vedlegg.`,
};

const faults: FaultMessages = {
  'application.text_too_long': ({ limit, length }) =>
    `Teksten er på ${characters(length)}. Kort den ned med ${characters(length - limit)}.`,
  'application.birth_date_malformed': () =>
    'Skriv fødselsdatoen som dag, måned og år, for eksempel 17.05.1990.',
};

const steps: Readonly<Record<FormStep, string>> = {
  about_you: 'Om deg',
  background: 'Utdanning og erfaring',
  files: 'Vedlegg',
  motivation: 'Motivasjon',
  review: 'Se over og send',
};

const sexes: Readonly<Record<Sex, string>> = {
  female: 'Kvinne',
  male: 'Mann',
  other: 'Annet',
  undisclosed: 'Vil ikke oppgi',
};

const fileKinds: Readonly<Record<FileKind, string>> = {
  cv: 'CV',
  letter: 'Søknadsbrev',
  certificate: 'Vitnemål og attester',
  other: 'Andre vedlegg',
};

const statuses: Readonly<Record<ApplicationStatus, { readonly word: string; readonly meaning: string }>> = {
  draft: { word: 'Utkast', meaning: 'Søknaden er ikke sendt ennå.' },
  received: { word: 'Mottatt', meaning: 'Vi har søknaden din. Den leses etter at fristen er ute.' },
  under_assessment: { word: 'Under vurdering', meaning: 'Arbeidsgiveren leser og vurderer søknadene.' },
  interview: {
    word: 'Intervju',
    meaning: 'Arbeidsgiveren vil snakke med deg. Se etter innkallingen på e-post.',
  },
  offered: { word: 'Tilbud', meaning: 'Arbeidsgiveren har gitt deg et tilbud. Se etter det på e-post.' },
  hired: { word: 'Ansatt', meaning: 'Du er ansatt i stillingen.' },
  rejected: { word: 'Ikke aktuell denne gangen', meaning: 'Arbeidsgiveren går videre med andre søkere.' },
  withdrawn: { word: 'Trukket', meaning: 'Søknaden er trukket og blir ikke vurdert.' },
};

/** The applications module's words in Norwegian bokmål; the shape of the other languages. */
export const nb = {
  reasons,
  faults,
  steps,
  motivationAndPublicity: 'Motivasjon og offentlighet',
  sexes,
  fileKinds,
  statuses,
  form: {
    title: (job: string) => `Søknad: ${job}`,
    toJob: 'Les annonsen',
    deadline: 'Søknadsfrist',
    whichTimeCounts:
      'Det er klokken hos oss som gjelder. Har du åpnet skjemaet før fristen, kan du sende i ti minutter etter.',
    saved: (when: string) => `Sist lagret ${when}`,
    notSaved: 'Ikke lagret ennå',
    next: 'Lagre og gå videre',
    back: 'Tilbake',
    later: 'Lagre og fortsett senere',
    laterNeedsEmail: 'Skriv e-postadressen din, så sender vi deg en lenke til å fortsette med.',
    nameGroup: 'Navn',
    firstName: 'Fornavn',
    lastName: 'Etternavn',
    email: 'E-postadresse',
    emailHint: 'Hit sender vi bekreftelsen og lenken til søknaden din.',
    emailFixed:
      'Adressen kan ikke endres etter at søknaden er sendt. Har du fått en ny, så si fra til arbeidsgiveren.',
    phone: 'Telefon',
    listedHeading: 'Til søkerlisten',
    listedWhy:
      'Arbeidsgiveren er et offentlig organ og må sette opp en liste over søkerne med navn, alder, stilling eller yrkestittel og kommune. Listen viser også hvor mange kvinner og menn som har søkt. Alle kan be om å få se den.',
    birthDate: 'Fødselsdato',
    birthDateHint: 'Dag, måned og år, for eksempel 17.05.1990. Listen viser bare alderen.',
    sex: 'Kjønn',
    sexHint: 'Brukes bare til å telle.',
    positionTitle: 'Stilling eller yrkestittel',
    positionTitleHint: 'Det du arbeider som nå, eller for eksempel «student» eller «arbeidssøker».',
    municipality: 'Kommune',
    municipalityHint: 'Der du bor eller arbeider.',
    backgroundLead: 'Skriv kort. Har du en CV, kan du legge den ved i neste steg i stedet.',
    education: 'Utdanning',
    educationHint: 'Skole, fag og år. Det nyeste først.',
    experience: 'Erfaring',
    experienceHint: 'Arbeidsgiver, stilling og tidsrom. Ta med annet du vil vi skal vite.',
    limit: (count: string) => `Inntil ${count} tegn.`,
    charactersLeft: '{count} tegn igjen',
    charactersOver: '{count} tegn for mye',
    filesLead: (types: string) =>
      `Hver fil kan være inntil 10 MB, og alle til sammen inntil 30 MB. Vi tar imot ${types}.`,
    cvHint: 'Arbeidsgiveren leser helst denne først.',
    letterHint: 'Du kan også skrive hvorfor du søker i neste steg.',
    certificateHint: 'Du kan velge flere filer.',
    upload: 'Last opp filene',
    uploadHint: 'Valgte filer lastes også opp når du går videre.',
    motivation: 'Hvorfor søker du?',
    motivationHint: 'Hva du kan bidra med, og hvorfor du vil ha stillingen.',
    withholdHeading: 'Offentlig søkerliste',
    withholdLead:
      'Du kan be om ikke å stå på den offentlige søkerlisten. Arbeidsgiveren vurderer hvert ønske for seg og gir deg beskjed før listen offentliggjøres hvis ønsket ikke tas til følge. Opplysninger kan bli offentlige selv om du har bedt om unntak (offentleglova § 25).',
    withhold: 'Jeg ber om ikke å stå på den offentlige søkerlisten',
    withholdReason: 'Hvorfor ber du om det?',
    withholdReasonHint:
      'For eksempel at arbeidsgiveren din ikke vet at du søker. Uten en grunn kan ønsket vanskelig tas til følge.',
    withholdReasonMissing:
      'Du ber om ikke å stå på søkerlisten, men har ikke skrevet hvorfor. Da kan ønsket vanskelig tas til følge.',
    sendAnyway: 'Du kan sende søknaden likevel.',
    reviewLead:
      'Se at alt stemmer. Du kan endre søknaden til fristen er ute, også etter at du har sendt den.',
    change: 'Endre',
    empty: 'Ikke fylt ut',
    noFiles: 'Ingen vedlegg',
    yes: 'Ja',
    no: 'Nei',
    withholdShort: 'Ber om ikke å stå på søkerlisten',
    confirmationTo: (email: string) => `Bekreftelsen går til ${email}.`,
    stored: 'Det du sender inn, lagres hos arbeidsgiveren og brukes til denne rekrutteringen.',
    send: 'Send søknad',
    sentNote: 'Søknaden er sendt. Det du endrer, gjelder når du lagrer.',
    toOwn: 'Til søknaden din',
    saveChanges: 'Lagre endringene',
    lookOver: 'Se over søknaden',
    missing: 'Dette mangler før du kan sende',
  },
  receipt: {
    title: 'Vi har tatt imot søknaden din',
    lead: (job: string, employer: string) =>
      `Takk for at du vil arbeide hos oss. Du har søkt på «${job}» hos ${employer}.`,
    next: 'Hva skjer nå?',
    mail: (email: string) =>
      `Du får en e-post til ${email} i løpet av noen minutter. Der er lenken til din egen side, hvor du ser hvordan det går.`,
    mailMissing: 'Ser du den ikke, så se i søppelposten.',
    untilDeadline: (deadline: string) => `Til ${deadline} kan du endre søknaden.`,
    afterDeadline: 'Etter fristen leser arbeidsgiveren søknadene. Du får svar på e-post.',
    list: 'Den offentlige søkerlisten settes opp så snart fristen er ute.',
    toList: 'Se andre ledige stillinger',
  },
  own: {
    title: 'Søknaden din',
    status: 'Status',
    job: 'Stilling',
    employer: 'Arbeidsgiver',
    sentAt: 'Sendt',
    withdrawnAt: 'Trukket',
    savedAt: 'Sist lagret',
    deadline: 'Søknadsfrist',
    continueDraft: 'Fortsett på søknaden',
    edit: 'Endre søknaden',
    editUntil: (deadline: string) => `Du kan endre søknaden til ${deadline}.`,
    cannotEdit: 'Du kan ikke endre søknaden lenger',
    withdraw: 'Trekk søknaden',
    cannotWithdraw: 'Du kan ikke trekke søknaden',
    content: 'Dette har vi lagret om deg',
    keptUntil: (date: string) => `Opplysningene slettes ${date}.`,
    keptWhile: (employer: string) =>
      `Opplysningene lagres mens rekrutteringen pågår. Hvor lenge de lagres etterpå, følger av arkivreglene hos ${employer}.`,
    newer: 'Du har sendt enda en søknad på stillingen',
    newerText: (when: string) =>
      `Den ble sendt ${when} og ligger her uten å være tatt i bruk, fordi man kan ha én søknad på hver stilling.`,
    takeNewer: 'Bruk den nye i stedet',
  },
  withdraw: {
    title: 'Vil du trekke søknaden?',
    lead: (job: string) => `Søknaden på «${job}» blir ikke vurdert videre.`,
    final: 'Det kan ikke gjøres om.',
    again: (deadline: string) => `Du kan søke på nytt til ${deadline}.`,
    confirm: 'Trekk søknaden',
    keep: 'Behold søknaden',
    done: 'Søknaden er trukket',
    doneText: 'Arbeidsgiveren ser at du har trukket den. Du får en bekreftelse på e-post.',
    applyAgain: 'Søk på nytt',
  },
  later: {
    title: 'Søknaden er lagret',
    lead: (email: string) =>
      `Vi har sendt en lenke til ${email}. Med den kan du fortsette, her eller på en annen enhet.`,
    confirm: 'Åpne lenken innen 24 timer. Ellers sletter vi utkastet, fordi vi ikke vet om adressen er din.',
    deadline: (deadline: string) => `Søknaden er ikke sendt. Fristen er ${deadline}.`,
    continueNow: 'Fortsett nå',
  },
  cannotApply: {
    title: 'Du kan ikke søke på stillingen',
    draftTitle: 'Du kan ikke sende søknaden',
    kept: 'Det du har skrevet, er lagret, men kan ikke sendes.',
    seeOthers: 'Se ledige stillinger',
  },
  lostLink: {
    title: 'Lenken virker ikke',
    lead: 'Den kan være kopiert ufullstendig, eller en nyere lenke kan ha tatt over for den.',
    newest: 'Bruk lenken i den nyeste e-posten du har fått om søknaden.',
  },
  mail: {
    why: (account: string) =>
      `Du får denne e-posten fordi noen har søkt på en stilling hos ${account} med adressen din.`,
    help: 'Spørsmål? Kontakt',
    greeting: (name: string) => (name === '' ? 'Hei,' : `Hei ${name},`),
    receipt: {
      subject: (job: string) => `Vi har tatt imot søknaden din: ${job}`,
      received: (job: string, employer: string) =>
        `Vi har tatt imot søknaden din på «${job}» hos ${employer}.`,
      editUntil: (deadline: string) =>
        `Til ${deadline} kan du endre søknaden. Med lenken under ser du også hvordan det går, og du kan trekke søknaden.`,
      next: 'Etter fristen leser arbeidsgiveren søknadene. Du får svar på e-post.',
      keepSecret: 'Lenken er bare til deg. Den som har den, kan se og endre søknaden.',
      button: 'Åpne søknaden',
    },
    alreadyApplied: {
      subject: (job: string) => `Du har allerede søkt: ${job}`,
      exists: (job: string, sentAt: string) =>
        `Noen har nettopp sendt en søknad på «${job}» med denne adressen. Du sendte en søknad ${sentAt}, og den gjelder fortsatt.`,
      yours: (deadline: string) =>
        `Var det deg, kan du åpne søknaden din med lenken under. Til ${deadline} kan du endre den, eller bytte den ut med den nye.`,
      notYours: 'Var det ikke deg, trenger du ikke å gjøre noe. Søknaden din er ikke endret.',
      button: 'Åpne søknaden',
    },
    draft: {
      subject: (job: string) => `Fortsett på søknaden: ${job}`,
      saved: (job: string, employer: string) =>
        `Du har begynt på en søknad på «${job}» hos ${employer}. Den er ikke sendt.`,
      continueUntil: (deadline: string) => `Fortsett med lenken under. Fristen er ${deadline}.`,
      confirm:
        'Åpne lenken innen 24 timer. Ellers sletter vi utkastet, fordi vi ikke vet om adressen er din.',
      notYours: 'Har du ikke begynt på noen søknad, trenger du ikke å gjøre noe.',
      button: 'Fortsett på søknaden',
    },
    withdrawn: {
      subject: (job: string) => `Søknaden er trukket: ${job}`,
      withdrawn: (job: string, employer: string) =>
        `Søknaden din på «${job}» hos ${employer} er trukket og blir ikke vurdert.`,
      again: (deadline: string) => `Du kan søke på nytt til ${deadline}.`,
      notYou: 'Var det ikke du som trakk den, så si fra til arbeidsgiveren.',
    },
  },
};
