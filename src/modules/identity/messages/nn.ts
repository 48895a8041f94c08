import type { nb } from './nb.ts';

/** The words of signing in, in Norwegian nynorsk. */
export const nn: typeof nb = {
  signIn: {
    title: 'Logg inn',
    titleFor: (account) => `Logg inn hos ${account}`,
    lead: 'For deg som arbeider med rekruttering.',
    username: 'Brukarnamn',
    usernameHint: 'Ofte, men ikkje alltid, e-postadressa di.',
    password: 'Passord',
    submit: 'Logg inn',
    forgotPassword: 'Gløymt passord',
    forgotUsername: 'Gløymt brukarnamn',
    notSignedIn: 'Du blei ikkje logga inn',
    usernameMissing: 'Skriv brukarnamnet ditt.',
    passwordMissing: 'Skriv passordet ditt.',
    wrong: 'Brukarnamnet eller passordet er feil. Skriv dei på nytt.',
    blocked: (time) => `Brukarnamnet er sperra til ${time}`,
    blockedWhy: 'Det er gjort fem mislykka forsøk på rad. Sperra gjeld også med rett passord.',
    blockedWait: 'Vent til då og prøv igjen.',
    blockedReset: 'Du kan også setje eit nytt passord no. Då blir sperra oppheva med ein gong.',
    applicants:
      'Skal du søkje på ei stilling, treng du ikkje å logge inn her. Bruk lenkja i stadfestinga du fekk på e-post.',
    help: 'Får du ikkje logga inn? Spør',
  },
  chooseAccount: {
    title: 'Kvar vil du arbeide?',
    signedInAs: (name) => `Du er logga inn som ${name}.`,
    none: 'Du har ikkje nokon medlemskap som gjeld i dag',
    noneWhy:
      'Medlemskapen kan ha gått ut, eller ikkje ha byrja enno. Spør den som administrerer brukarar der du arbeider.',
    signOut: 'Logg ut',
  },
};
