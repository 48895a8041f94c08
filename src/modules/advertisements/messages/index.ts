import type { Translated } from '#platform/core/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

export { languageName, languageTitle, ownLanguageTitle } from './language-name.ts';
export type { AdvertisementReason } from './nb.ts';

/** The words of the advertisements module. */
export const advertisementMessages: Translated<typeof nb> = { nb, nn, sv, en };
