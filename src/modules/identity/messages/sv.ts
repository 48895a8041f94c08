import type { nb } from './nb.ts';

/** The words of signing in, in Swedish. */
export const sv: typeof nb = {
  signIn: {
    title: 'Logga in',
    titleFor: (account) => `Logga in hos ${account}`,
    lead: 'För dig som arbetar med rekrytering.',
    username: 'Användarnamn',
    usernameHint: 'Ofta, men inte alltid, din e-postadress.',
    password: 'Lösenord',
    submit: 'Logga in',
    forgotPassword: 'Glömt lösenordet',
    forgotUsername: 'Glömt användarnamnet',
    notSignedIn: 'Du blev inte inloggad',
    usernameMissing: 'Skriv ditt användarnamn.',
    passwordMissing: 'Skriv ditt lösenord.',
    wrong: 'Användarnamnet eller lösenordet är fel. Skriv dem på nytt.',
    blocked: (time) => `Användarnamnet är spärrat till ${time}`,
    blockedWhy: 'Fem försök i rad har misslyckats. Spärren gäller även med rätt lösenord.',
    blockedWait: 'Vänta tills dess och försök igen.',
    blockedReset: 'Du kan också välja ett nytt lösenord nu. Då hävs spärren direkt.',
    applicants:
      'Om du ska söka en tjänst behöver du inte logga in här. Använd länken i bekräftelsen du fick med e-post.',
    help: 'Kan du inte logga in? Fråga',
  },
  chooseAccount: {
    title: 'Var vill du arbeta?',
    signedInAs: (name) => `Du är inloggad som ${name}.`,
    none: 'Du har inget medlemskap som gäller i dag',
    noneWhy:
      'Medlemskapet kan ha gått ut, eller inte ha börjat än. Fråga den som administrerar användare där du arbetar.',
    signOut: 'Logga ut',
  },
};
