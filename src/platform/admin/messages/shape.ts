import type { nb } from './nb.ts';

/** The shape of the platform's own texts. */
export type PlatformMessages = typeof nb;
