/** The words of signing in, in Norwegian bokmål; the shape of the other languages. */
export const nb = {
  signIn: {
    title: 'Logg inn',
    titleFor: (account: string) => `Logg inn hos ${account}`,
    lead: 'For deg som arbeider med rekruttering.',
    username: 'Brukernavn',
    usernameHint: 'Ofte, men ikke alltid, e-postadressen din.',
    password: 'Passord',
    submit: 'Logg inn',
    forgotPassword: 'Glemt passord',
    forgotUsername: 'Glemt brukernavn',
    notSignedIn: 'Du ble ikke logget inn',
    usernameMissing: 'Skriv brukernavnet ditt.',
    passwordMissing: 'Skriv passordet ditt.',
    wrong: 'Brukernavnet eller passordet er feil. Skriv dem på nytt.',
    blocked: (time: string) => `Brukernavnet er sperret til ${time}`,
    blockedWhy: 'Det er gjort fem mislykkede forsøk på rad. Sperren gjelder også med riktig passord.',
    blockedWait: 'Vent til da og prøv igjen.',
    blockedReset: 'Du kan også sette et nytt passord nå. Da opphører sperren med en gang.',
    applicants:
      'Skal du søke på en stilling, trenger du ikke å logge inn her. Bruk lenken i bekreftelsen du fikk på e-post.',
    help: 'Får du ikke logget inn? Spør',
  },
  chooseAccount: {
    title: 'Hvor vil du arbeide?',
    signedInAs: (name: string) => `Du er logget inn som ${name}.`,
    none: 'Du har ikke noe medlemskap som gjelder i dag',
    noneWhy:
      'Medlemskapet kan ha gått ut, eller ikke begynt ennå. Spør den som administrerer brukere der du arbeider.',
    signOut: 'Logg ut',
  },
};
