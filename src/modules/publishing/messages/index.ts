import type { Language, Translated } from '#platform/core/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { PublishingMessages } from './nb.ts';

const messages: Translated<PublishingMessages> = { nb, en };

/** The words of the career site in a language. */
export const publishingMessages = (language: Language): PublishingMessages => messages[language];
export type { PublishingMessages } from './nb.ts';
