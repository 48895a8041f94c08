import type { Translated } from '#platform/core/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';

/** The words of signing in. */
export const identityMessages: Translated<typeof nb> = { nb, en };
