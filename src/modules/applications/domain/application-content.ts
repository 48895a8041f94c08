import type { FileKind, Sex } from './vocabulary.ts';

/** What an applicant has filled in so far; a text not filled in is empty. */
export interface ApplicationContent {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly sex: Sex | null;
  /** Position or professional title, for the applicant list. */
  readonly positionTitle: string;
  /** Home or work municipality, for the applicant list. */
  readonly municipality: string;
  readonly education: string;
  readonly experience: string;
  readonly motivation: string;
  /** Asks to be kept off the public list (AP-9). */
  readonly withholdRequested: boolean;
  readonly withholdReason: string;
}

/** A file as the rules see it. */
export interface ApplicationFile {
  readonly kind: FileKind;
  readonly byteSize: number;
}
