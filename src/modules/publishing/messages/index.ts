import type { Translated } from '#platform/core/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';

/** The words of the career site. */
export const publishingMessages: Translated<typeof nb> = { nb, en };
