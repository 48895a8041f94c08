import type { Translated } from '#platform/core/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';
import { tabEn } from './tab.en.ts';
import { tabNb } from './tab.nb.ts';
import { tabNn } from './tab.nn.ts';
import { tabSv } from './tab.sv.ts';

/** The words of the career site. */
export const publishingMessages: Translated<typeof nb> = { nb, nn, sv, en };

/** The words of a recruitment's publishing tab. */
export const publishingTabMessages: Translated<typeof tabNb> = { nb: tabNb, nn: tabNn, sv: tabSv, en: tabEn };
