import type { EmploymentForm, positionExtents, salaryForms } from '#modules/recruitments/domain/index.ts';

/** The sections of an advertisement, in the order they are written; each is rich text (AD-1). */
export const textSections = [
  'aboutWorkplace',
  'duties',
  'qualifications',
  'offer',
  'otherInformation',
  'publicityNotice',
] as const;

/** A section of an advertisement. */
export type TextSection = (typeof textSections)[number];

/** The sections that an organisation keeps standard texts for (OR-3). */
export const standardSections = ['aboutWorkplace', 'otherInformation', 'publicityNotice'] as const;

/** A section with a standard text. */
export type StandardSection = (typeof standardSections)[number];

/** The content of an advertisement in one language: a title, and sanitised HTML that is empty when left out. */
export interface AdvertisementText extends Readonly<Record<TextSection, string>> {
  readonly language: string;
  readonly title: string;
}

/** A row of positions as an advertisement shows it. */
export interface AdvertisedPosition {
  readonly positions: number;
  readonly extent: (typeof positionExtents)[number];
  readonly percent: number | null;
}

/** All an advertisement shows: what a version copies (AD-2). Dates are ISO 8601. */
export interface AdvertisementContent {
  readonly texts: readonly AdvertisementText[];
  readonly organisationName: string;
  readonly publicBody: boolean;
  readonly reference: string;
  readonly location: string;
  readonly workplace: string;
  readonly employmentForm: EmploymentForm | null;
  readonly employmentGround: string;
  readonly positions: readonly AdvertisedPosition[];
  readonly positionCode: string;
  readonly salaryFrom: number | null;
  readonly salaryTo: number | null;
  readonly salaryForm: (typeof salaryForms)[number] | null;
  readonly startDate: string | null;
  readonly policeCertificateStatute: string;
  readonly applicationDeadline: string | null;
  readonly deadlineInstant: string | null;
  readonly timeZone: string;
}

/** Whether rich text says nothing: markup and white space do not count. */
export const isBlank = (html: string): boolean => html.replaceAll(/<[^>]*>|&nbsp;|\s/g, '') === '';
