import { screens as recruitmentScreens } from '#modules/recruitments/admin/index.ts';
import { reasonTextsFor, screens as workspaceScreens } from '#modules/workspace/admin/index.ts';
import type { ReasonTexts, Screen } from '#platform/admin/index.ts';

/** The screens of all modules; a module adds its own by exporting `screens` from its `admin/index.ts`. */
export const screens: readonly Screen[] = [...recruitmentScreens, ...workspaceScreens];

/** The texts of all modules for their reasons. */
export const reasonTexts: ReasonTexts = reasonTextsFor();
