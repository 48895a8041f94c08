import type { Reason } from '#platform/core/decision.ts';
import {
  type AdvertisedPosition,
  type AdvertisementContent,
  type AdvertisementText,
  textSections,
} from './content.ts';

/** The fields of an advertisement that are the same in every language, in the order they are told. */
export const sharedFields = [
  'applicationDeadline',
  'deadlineInstant',
  'timeZone',
  'organisationName',
  'publicBody',
  'reference',
  'location',
  'workplace',
  'employmentForm',
  'employmentGround',
  'positions',
  'positionCode',
  'salaryFrom',
  'salaryTo',
  'salaryForm',
  'startDate',
  'policeCertificateStatute',
] as const satisfies readonly (keyof AdvertisementContent)[];

/** The fields of a text, in the order they are told. */
export const textFields = ['title', ...textSections] as const;

/** A field whose values can differ. `languages` says which there are, in which order. */
export const comparedFields = ['languages', ...textFields, ...sharedFields] as const;

/** A field that can differ. */
export type ComparedField = (typeof comparedFields)[number];

/** A value that can differ. */
export type ComparedValue = string | number | boolean | null | readonly (string | AdvertisedPosition)[];

/** A field with what was published and what it is now (AD-3). */
export interface ContentDifference {
  readonly field: ComparedField;
  /** The language of a text; null for what is the same in every language. */
  readonly language: string | null;
  readonly before: ComparedValue;
  readonly after: ComparedValue;
}

/** Something the last version copied differs from what it is now (AD-3). Tells, and stands in the way of nothing. */
export type UnpublishedChanges = Reason & {
  readonly code: 'advertisement.unpublished_changes';
  /** How many fields differ. */
  readonly fields: number;
};

/** All that differs between two contents, field by field; empty when, and only when, they are the same. */
export function compareContents(
  before: AdvertisementContent,
  after: AdvertisementContent,
): readonly ContentDifference[] {
  const shared = sharedFields.flatMap((field) => differenceIn(field, before[field], after[field]));
  return [...compareTexts(before.texts, after.texts), ...shared.filter((each) => !isImplied(each, shared))];
}

/** All that differs between the texts of two contents. */
export function compareTexts(
  before: readonly AdvertisementText[],
  after: readonly AdvertisementText[],
): readonly ContentDifference[] {
  const languagesOf = (texts: readonly AdvertisementText[]) => texts.map(({ language }) => language);
  const languages = new Set([...languagesOf(after), ...languagesOf(before)]);
  const textIn = (texts: readonly AdvertisementText[], language: string) =>
    texts.find((text) => text.language === language);
  return [
    ...differenceIn('languages', languagesOf(before), languagesOf(after)),
    ...[...languages].flatMap((language) =>
      textFields.flatMap((field) =>
        differenceIn(
          field,
          textIn(before, language)?.[field] ?? '',
          textIn(after, language)?.[field] ?? '',
        ).map((difference) => ({ ...difference, language })),
      ),
    ),
  ];
}

/** The notice that something is not published yet; undefined when nothing differs. */
export const unpublishedChanges = (
  differences: readonly ContentDifference[],
): UnpublishedChanges | undefined =>
  differences.length === 0
    ? undefined
    : { code: 'advertisement.unpublished_changes', fields: differences.length };

function differenceIn(
  field: ComparedField,
  before: ComparedValue,
  after: ComparedValue,
): readonly ContentDifference[] {
  return isSame(before, after) ? [] : [{ field, language: null, before, after }];
}

function isSame(first: ComparedValue, second: ComparedValue): boolean {
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null)
    return first === second;
  return first.length === second.length && first.every((item, index) => isSameItem(item, second[index]));
}

function isSameItem(
  first: string | AdvertisedPosition,
  second: string | AdvertisedPosition | undefined,
): boolean {
  if (typeof first === 'string' || typeof second === 'string' || second === undefined)
    return first === second;
  return (
    first.positions === second.positions && first.extent === second.extent && first.percent === second.percent
  );
}

/** The moment a deadline ends follows from its date and zone; it is told alone only when neither of them differs. */
const isImplied = (difference: ContentDifference, all: readonly ContentDifference[]): boolean =>
  difference.field === 'deadlineInstant' &&
  all.some(({ field }) => field === 'applicationDeadline' || field === 'timeZone');
