import type { nb } from './nb.ts';

/** The words of signing in, in English. */
export const en: typeof nb = {
  signIn: {
    title: 'Sign in',
    titleFor: (account) => `Sign in at ${account}`,
    lead: 'For those who work with recruitment.',
    username: 'Username',
    usernameHint: 'Often, but not always, your e-mail address.',
    password: 'Password',
    submit: 'Sign in',
    forgotPassword: 'Forgot password',
    forgotUsername: 'Forgot username',
    notSignedIn: 'You were not signed in',
    usernameMissing: 'Type your username.',
    passwordMissing: 'Type your password.',
    wrong: 'The username or the password is wrong. Type them again.',
    blocked: (time) => `The username is blocked until ${time}`,
    blockedWhy: 'There were five failed attempts in a row. The block holds for the right password as well.',
    blockedWait: 'Wait until then and try again.',
    blockedReset: 'You can also set a new password now. That lifts the block at once.',
    applicants:
      'To apply for a position you do not sign in here. Use the link in the confirmation you got by e-mail.',
    help: 'Cannot sign in? Ask',
  },
  chooseAccount: {
    title: 'Where do you want to work?',
    signedInAs: (name) => `You are signed in as ${name}.`,
    none: 'You have no membership that is valid today',
    noneWhy: 'It may have ended, or not begun yet. Ask the person who manages users where you work.',
    signOut: 'Sign out',
  },
};
