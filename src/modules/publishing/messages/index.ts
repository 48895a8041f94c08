import type { Translated } from '#platform/core/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { tabEn } from './tab.en.ts';
import { tabNb } from './tab.nb.ts';

/** The words of the career site. */
export const publishingMessages: Translated<typeof nb> = { nb, en };

/** The words of a recruitment's publishing tab. */
export const publishingTabMessages: Translated<typeof tabNb> = { nb: tabNb, en: tabEn };
