export { createSessionCookie, type SessionCookie } from './cookie.ts';
export { identityModule } from './identity.routes.ts';
export { hashPassword } from './password.ts';
export { accountsOfSession, endSession, findCaller, findSession, type Session } from './session.ts';
export { signIn, type SignInOutcome, type SignInSettings } from './sign-in.ts';
export {
  type AccountOfUser,
  accountsOfUser,
  createUser,
  findAccount,
  type KnownAccount,
  listAccounts,
  type NewUser,
  setPasswordHash,
} from './users.ts';
