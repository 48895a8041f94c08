import type { Sex } from '#modules/applications/domain/index.ts';

/** The ways in which the CVs of the demo are laid out; the last two are text documents. */
export type CvLayout = 'classic' | 'sidebar' | 'timeline' | 'plain' | 'headings' | 'table';

/** A job or an education: from and to which year, what, where, and a sentence about it. */
export interface Stage {
  readonly from: number;
  /** Null while it lasts. */
  readonly to: number | null;
  readonly what: string;
  readonly where: string;
  readonly about: string;
}

/** Somebody who applies in the demo. None of them exists, and neither do those they worked for. */
export interface DemoCandidate {
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly sex: Sex;
  /** ISO 8601. */
  readonly born: string;
  readonly municipality: string;
  readonly title: string;
  readonly profile: string;
  readonly jobs: readonly Stage[];
  readonly schools: readonly Stage[];
  readonly motivation: string;
  readonly layout: CvLayout;
  /** Asks to be kept off the public list; the reason may be empty (AP-9). */
  readonly withhold?: { readonly reason: string };
}

/** Something that one did from a year to another; null while it lasts. */
export const stage = (
  [from, to]: readonly [number, number | null],
  [what, where]: readonly [string, string],
  about = '',
): Stage => ({ from, to, what, where, about });
