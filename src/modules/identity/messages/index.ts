import type { Translated } from '#platform/core/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

/** The words of signing in. */
export const identityMessages: Translated<typeof nb> = { nb, nn, sv, en };
