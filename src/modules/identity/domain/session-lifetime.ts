/** How long a session lives without use, in minutes (ID-8). */
export const SESSION_IDLE_MINUTES = 30;

/** How long a session lives at most, in hours (ID-8). */
export const SESSION_ABSOLUTE_HOURS = 12;

/** The length of a password without a second factor: at least this many characters (ID-5). */
export const PASSWORD_MIN_LENGTH = 15;

/** The longest password taken; longer ones are refused before hashing. */
export const PASSWORD_MAX_LENGTH = 200;
