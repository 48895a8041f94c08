import { accessMessages } from '#modules/access/messages/index.ts';
import { screens as recruitmentScreens } from '#modules/recruitments/admin/index.ts';
import { reasonTextsFrom, type ReasonTexts, type Screen } from '#platform/admin/index.ts';

/** The screens of all modules; a module adds its own by exporting `screens` from its `admin/index.ts`. */
export const screens: readonly Screen[] = [...recruitmentScreens];

/** The texts of all modules for their reasons. */
export const reasonTexts: ReasonTexts = { ...reasonTextsFrom(accessMessages) };
