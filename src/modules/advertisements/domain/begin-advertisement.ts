import type { AdvertisementText, StandardSection } from './content.ts';

/** A standard text of the organisation that an advertisement can begin with. */
export interface StandardTextFacts {
  readonly section: StandardSection;
  readonly language: string;
  readonly html: string;
}

/**
 * The text an advertisement begins with in a language: the recruitment's title, and copies of the organisation's
 * standard texts in that language (OR-2, OR-3). What has no standard text begins empty.
 */
export function begunText(
  { language, title }: { readonly language: string; readonly title: string },
  standardTexts: readonly StandardTextFacts[],
): AdvertisementText {
  const copy = (section: StandardSection): string =>
    standardTexts.find((text) => text.section === section && text.language === language)?.html ?? '';
  return {
    language,
    title,
    aboutWorkplace: copy('aboutWorkplace'),
    duties: '',
    qualifications: '',
    offer: '',
    otherInformation: copy('otherInformation'),
    publicityNotice: copy('publicityNotice'),
  };
}
