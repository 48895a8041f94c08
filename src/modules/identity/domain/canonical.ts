/** The form in which usernames are compared: NFKC, case-folded, trimmed (ID-1). */
export const canonicalUsername = (username: string): string =>
  username.normalize('NFKC').trim().toLowerCase();

/** The form in which e-mail addresses are compared (US-3, AP-6): NFKC, trimmed, lower case. */
export const canonicalEmail = (email: string): string => email.normalize('NFKC').trim().toLowerCase();
