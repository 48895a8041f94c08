import { dateText } from '#platform/core/dates.ts';
import type { nb } from './nb.ts';

const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
const characters = (count: number): string => (count === 1 ? 'ett tecken' : `${count} tecken`);

/** The applications module's words in Swedish. */
export const sv: typeof nb = {
  reasons: {
    'application.not_published': () => 'Annonsen är borttagen.',
    'application.recruitment_closed': () => 'Rekryteringen är avslutad.',
    'application.deadline_passed': ({ deadline }) =>
      `Ansökningstiden gick ut ${dateText('sv', deadline)} kl. 23.59.`,
    'application.withdrawn': () => 'Ansökan är återkallad.',
    'application.not_sent': () => 'Ansökan är inte skickad.',
    'application.already_withdrawn': () => 'Ansökan är redan återkallad.',
    'application.first_name_missing': () => 'Skriv ditt förnamn.',
    'application.last_name_missing': () => 'Skriv ditt efternamn.',
    'application.email_missing': () => 'Skriv din e-postadress.',
    'application.email_malformed': () => 'Skriv en e-postadress som namn@exempel.se.',
    'application.birth_date_missing': () => 'Skriv ditt födelsedatum.',
    'application.birth_date_not_passed': () => 'Skriv ett födelsedatum som har varit.',
    'application.sex_missing': () => 'Välj kön, eller att du inte vill uppge det.',
    'application.position_title_missing': () => 'Skriv din befattning eller yrkestitel.',
    'application.municipality_missing': () => 'Skriv kommunen där du bor eller arbetar.',
    'application.background_missing': () => 'Skriv om utbildning eller erfarenhet, eller bifoga en CV.',
    'application.file_empty': ({ name }) => `”${name}” är tom. Välj filen på nytt.`,
    'application.file_type_not_accepted': ({ name, accepted }) =>
      `Innehållet i ”${name}” är inte av en typ vi tar emot. Spara den som ${accepted.join(', ')}.`,
    'application.file_too_large': ({ name, limitBytes }) =>
      `”${name}” är för stor. En fil kan vara högst ${megabytes(limitBytes)}.`,
    'application.files_too_large_together': ({ name, limitBytes }) =>
      `”${name}” fick inte plats. Alla bilagor kan tillsammans vara högst ${megabytes(limitBytes)}.`,
    'application.too_many_files': ({ name, limit }) =>
      `”${name}” är inte bifogad. En ansökan kan ha högst ${limit} bilagor.`,
  },
  faults: {
    'application.text_too_long': ({ limit, length }) =>
      `Texten är på ${characters(length)}. Korta den med ${characters(length - limit)}.`,
    'application.birth_date_malformed': () =>
      'Skriv födelsedatumet som dag, månad och år, till exempel 17.05.1990.',
  },
  steps: {
    about_you: 'Om dig',
    background: 'Utbildning och erfarenhet',
    files: 'Bilagor',
    motivation: 'Motivering',
    review: 'Granska och skicka',
  },
  motivationAndPublicity: 'Motivering och offentlighet',
  sexes: { female: 'Kvinna', male: 'Man', other: 'Annat', undisclosed: 'Vill inte uppge' },
  fileKinds: {
    cv: 'CV',
    letter: 'Ansökningsbrev',
    certificate: 'Betyg och intyg',
    other: 'Övriga bilagor',
  },
  statuses: {
    draft: { word: 'Utkast', meaning: 'Ansökan är inte skickad än.' },
    received: {
      word: 'Mottagen',
      meaning: 'Vi har din ansökan. Den läses när ansökningstiden har gått ut.',
    },
    under_assessment: {
      word: 'Under bedömning',
      meaning: 'Arbetsgivaren läser och bedömer ansökningarna.',
    },
    interview: {
      word: 'Intervju',
      meaning: 'Arbetsgivaren vill träffa dig. Titta efter kallelsen i din e-post.',
    },
    offered: {
      word: 'Erbjudande',
      meaning: 'Arbetsgivaren har gett dig ett erbjudande. Titta efter det i din e-post.',
    },
    hired: { word: 'Anställd', meaning: 'Du har fått tjänsten.' },
    rejected: {
      word: 'Inte aktuell den här gången',
      meaning: 'Arbetsgivaren går vidare med andra sökande.',
    },
    withdrawn: { word: 'Återkallad', meaning: 'Ansökan är återkallad och bedöms inte.' },
  },
  form: {
    title: (job) => `Ansökan: ${job}`,
    toJob: 'Läs annonsen',
    deadline: 'Sista ansökningsdatum',
    whichTimeCounts:
      'Det är klockan hos oss som gäller. Om du öppnade formuläret i tid kan du skicka i tio minuter efteråt.',
    saved: (when) => `Senast sparad ${when}`,
    notSaved: 'Inte sparad än',
    next: 'Spara och gå vidare',
    back: 'Tillbaka',
    later: 'Spara och fortsätt senare',
    laterNeedsEmail: 'Skriv din e-postadress, så skickar vi en länk som du kan fortsätta med.',
    nameGroup: 'Namn',
    firstName: 'Förnamn',
    lastName: 'Efternamn',
    email: 'E-postadress',
    emailHint: 'Hit skickar vi bekräftelsen och länken till din ansökan.',
    emailFixed:
      'Adressen kan inte ändras efter att ansökan har skickats. Har du fått en ny, säg till arbetsgivaren.',
    phone: 'Telefon',
    listedHeading: 'Till sökandelistan',
    listedWhy:
      'Arbetsgivaren är ett offentligt organ och måste upprätta en lista över de sökande med namn, ålder, befattning eller yrkestitel och kommun. Listan visar också hur många kvinnor och män som har sökt. Alla kan begära att få se den.',
    birthDate: 'Födelsedatum',
    birthDateHint: 'Dag, månad och år, till exempel 17.05.1990. Listan visar bara åldern.',
    sex: 'Kön',
    sexHint: 'Används bara för att räkna.',
    positionTitle: 'Befattning eller yrkestitel',
    positionTitleHint: 'Det du arbetar som nu, eller till exempel ”student” eller ”arbetssökande”.',
    municipality: 'Kommun',
    municipalityHint: 'Där du bor eller arbetar.',
    backgroundLead: 'Skriv kort. Har du en CV kan du bifoga den i nästa steg i stället.',
    education: 'Utbildning',
    educationHint: 'Skola, ämne och år. Det senaste först.',
    experience: 'Erfarenhet',
    experienceHint: 'Arbetsgivare, befattning och period. Ta med annat du vill att vi ska veta.',
    limit: (count) => `Högst ${count} tecken.`,
    charactersLeft: '{count} tecken kvar',
    charactersOver: '{count} tecken för mycket',
    filesLead: (types) =>
      `Varje fil kan vara högst 10 MB, och alla tillsammans högst 30 MB. Vi tar emot ${types}.`,
    cvHint: 'Arbetsgivaren läser helst den först.',
    letterHint: 'Du kan också skriva varför du söker i nästa steg.',
    certificateHint: 'Du kan välja flera filer.',
    upload: 'Ladda upp filerna',
    uploadHint: 'Valda filer laddas också upp när du går vidare.',
    motivation: 'Varför söker du?',
    motivationHint: 'Vad du kan bidra med, och varför du vill ha tjänsten.',
    withholdHeading: 'Offentlig sökandelista',
    withholdLead:
      'Du kan be att inte stå på den offentliga sökandelistan. Arbetsgivaren bedömer varje önskemål för sig och meddelar dig innan listan offentliggörs om önskemålet inte godtas. Uppgifter kan bli offentliga även om du har bett om undantag (offentleglova § 25).',
    withhold: 'Jag ber att inte stå på den offentliga sökandelistan',
    withholdReason: 'Varför ber du om det?',
    withholdReasonHint:
      'Till exempel att din arbetsgivare inte vet att du söker. Utan ett skäl är det svårt att godta önskemålet.',
    withholdReasonMissing:
      'Du ber att inte stå på sökandelistan men har inte skrivit varför. Då är det svårt att godta önskemålet.',
    sendAnyway: 'Du kan skicka ansökan ändå.',
    reviewLead:
      'Se till att allt stämmer. Du kan ändra ansökan tills ansökningstiden går ut, även när du har skickat den.',
    change: 'Ändra',
    empty: 'Inte ifyllt',
    noFiles: 'Inga bilagor',
    yes: 'Ja',
    no: 'Nej',
    withholdShort: 'Ber att inte stå på sökandelistan',
    confirmationTo: (email) => `Bekräftelsen går till ${email}.`,
    stored: 'Det du skickar in sparas hos arbetsgivaren och används för den här rekryteringen.',
    send: 'Skicka ansökan',
    sentNote: 'Ansökan är skickad. Det du ändrar gäller när du sparar.',
    toOwn: 'Till din ansökan',
    saveChanges: 'Spara ändringarna',
    lookOver: 'Granska ansökan',
    missing: 'Det här saknas innan du kan skicka',
  },
  receipt: {
    title: 'Vi har tagit emot din ansökan',
    lead: (job, employer) => `Tack för att du vill arbeta hos oss. Du har sökt ”${job}” hos ${employer}.`,
    next: 'Vad händer nu?',
    mail: (email) =>
      `Du får ett mejl till ${email} inom några minuter. Där finns länken till din egen sida, där du ser hur det går.`,
    mailMissing: 'Titta i skräpposten om du inte ser det.',
    untilDeadline: (deadline) => `Till ${deadline} kan du ändra ansökan.`,
    afterDeadline:
      'När ansökningstiden har gått ut läser arbetsgivaren ansökningarna. Du får svar med e-post.',
    list: 'Den offentliga sökandelistan upprättas så snart ansökningstiden har gått ut.',
    toList: 'Se andra lediga tjänster',
  },
  own: {
    title: 'Din ansökan',
    status: 'Status',
    job: 'Tjänst',
    employer: 'Arbetsgivare',
    sentAt: 'Skickad',
    withdrawnAt: 'Återkallad',
    savedAt: 'Senast sparad',
    deadline: 'Sista ansökningsdatum',
    continueDraft: 'Fortsätt med ansökan',
    edit: 'Ändra ansökan',
    editUntil: (deadline) => `Du kan ändra ansökan till ${deadline}.`,
    cannotEdit: 'Du kan inte längre ändra ansökan',
    withdraw: 'Dra tillbaka ansökan',
    cannotWithdraw: 'Du kan inte dra tillbaka ansökan',
    content: 'Det här har vi sparat om dig',
    keptUntil: (date) => `Uppgifterna raderas ${date}.`,
    keptWhile: (employer) =>
      `Uppgifterna sparas medan rekryteringen pågår. Hur länge de sparas därefter följer av arkivreglerna hos ${employer}.`,
    newer: 'Du har skickat ännu en ansökan till tjänsten',
    newerText: (when) =>
      `Den skickades ${when} och ligger här utan att användas, eftersom man kan ha en ansökan till varje tjänst.`,
    takeNewer: 'Använd den nya i stället',
  },
  withdraw: {
    title: 'Vill du dra tillbaka ansökan?',
    lead: (job) => `Ansökan till ”${job}” bedöms inte vidare.`,
    final: 'Det går inte att ångra.',
    again: (deadline) => `Du kan söka på nytt till ${deadline}.`,
    confirm: 'Dra tillbaka ansökan',
    keep: 'Behåll ansökan',
    done: 'Ansökan är återkallad',
    doneText: 'Arbetsgivaren ser att du har dragit tillbaka den. Du får en bekräftelse med e-post.',
    applyAgain: 'Sök på nytt',
  },
  later: {
    title: 'Ansökan är sparad',
    lead: (email) =>
      `Vi har skickat en länk till ${email}. Med den kan du fortsätta, här eller på en annan enhet.`,
    confirm:
      'Öppna länken inom 24 timmar. Annars raderar vi utkastet, eftersom vi inte vet om adressen är din.',
    deadline: (deadline) => `Ansökan är inte skickad. Sista ansökningsdatum är ${deadline}.`,
    continueNow: 'Fortsätt nu',
  },
  cannotApply: {
    title: 'Du kan inte söka tjänsten',
    draftTitle: 'Du kan inte skicka ansökan',
    kept: 'Det du har skrivit är sparat men kan inte skickas.',
    seeOthers: 'Se lediga tjänster',
  },
  lostLink: {
    title: 'Länken fungerar inte',
    lead: 'Den kan vara ofullständigt kopierad, eller så har en nyare länk ersatt den.',
    newest: 'Använd länken i det senaste mejlet du har fått om ansökan.',
  },
  mail: {
    why: (account) =>
      `Du får det här mejlet eftersom någon har sökt en tjänst hos ${account} med din adress.`,
    help: 'Frågor? Kontakta',
    greeting: (name) => (name === '' ? 'Hej,' : `Hej ${name},`),
    receipt: {
      subject: (job) => `Vi har tagit emot din ansökan: ${job}`,
      received: (job, employer) => `Vi har tagit emot din ansökan till ”${job}” hos ${employer}.`,
      editUntil: (deadline) =>
        `Till ${deadline} kan du ändra ansökan. Med länken nedan ser du också hur det går, och du kan dra tillbaka ansökan.`,
      next: 'När ansökningstiden har gått ut läser arbetsgivaren ansökningarna. Du får svar med e-post.',
      keepSecret: 'Länken är bara till dig. Den som har den kan se och ändra ansökan.',
      button: 'Öppna ansökan',
    },
    alreadyApplied: {
      subject: (job) => `Du har redan sökt: ${job}`,
      exists: (job, sentAt) =>
        `Någon har just skickat en ansökan till ”${job}” med den här adressen. Du skickade en ansökan ${sentAt}, och den gäller fortfarande.`,
      yours: (deadline) =>
        `Om det var du kan du öppna din ansökan med länken nedan. Till ${deadline} kan du ändra den, eller byta ut den mot den nya.`,
      notYours: 'Om det inte var du behöver du inte göra något. Din ansökan är inte ändrad.',
      button: 'Öppna ansökan',
    },
    draft: {
      subject: (job) => `Fortsätt med ansökan: ${job}`,
      saved: (job, employer) =>
        `Du har påbörjat en ansökan till ”${job}” hos ${employer}. Den är inte skickad.`,
      continueUntil: (deadline) => `Fortsätt med länken nedan. Sista ansökningsdatum är ${deadline}.`,
      confirm:
        'Öppna länken inom 24 timmar. Annars raderar vi utkastet, eftersom vi inte vet om adressen är din.',
      notYours: 'Om du inte har påbörjat någon ansökan behöver du inte göra något.',
      button: 'Fortsätt med ansökan',
    },
    withdrawn: {
      subject: (job) => `Ansökan är återkallad: ${job}`,
      withdrawn: (job, employer) =>
        `Din ansökan till ”${job}” hos ${employer} är återkallad och bedöms inte.`,
      again: (deadline) => `Du kan söka på nytt till ${deadline}.`,
      notYou: 'Om det inte var du som drog tillbaka den, säg till arbetsgivaren.',
    },
  },
};
