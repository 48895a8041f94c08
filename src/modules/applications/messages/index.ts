import type { Translated } from '#platform/core/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export type { ApplicationReason } from './nb.ts';

/** The words of the applications module. */
export const applicationMessages: Translated<typeof nb> = { nb, nn, sv, en };
