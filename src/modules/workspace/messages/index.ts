import type { Translated } from '#platform/core/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export { logSentence } from './log-sentence.ts';
export { describeReason, fieldMessages, reasonMessages } from './reason-texts.ts';
export { remedyOf, type RemedyIds, remedies } from './remedies.ts';

/** The words of the start page, of lists across modules, and of a recruitment's own page. */
export const workspaceMessages: Translated<typeof nb> = { nb, nn, sv, en };
