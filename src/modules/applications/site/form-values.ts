import type { FormField } from '../contract/index.ts';
import type { ApplicationContent, FileKind } from '../domain/index.ts';

/** What stands in the fields of the form: text as it was typed, and a tick. */
export type FormValues = Readonly<Record<Exclude<FormField, 'withholdRequested'>, string>> & {
  readonly withholdRequested: boolean;
};

/** A stored file as the form shows it. */
export interface FormFile {
  readonly id: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly byteSize: number;
}

const writtenDate = (date: Temporal.PlainDate | null): string =>
  date === null
    ? ''
    : [date.day, date.month].map((part) => String(part).padStart(2, '0')).join('.') + `.${date.year}`;

/** The fields of the form with what is stored, and over it what was typed but could not be (AP-3). */
export function formValuesOf(
  content: ApplicationContent,
  typed: Partial<Readonly<Record<FormField, string>>> = {},
): FormValues {
  const { birthDate, sex, withholdRequested, ...texts } = content;
  return { ...texts, birthDate: writtenDate(birthDate), sex: sex ?? '', ...typed, withholdRequested };
}

/** The values of a form that nobody has filled in. */
export const emptyContent: ApplicationContent = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  birthDate: null,
  sex: null,
  positionTitle: '',
  municipality: '',
  education: '',
  experience: '',
  motivation: '',
  withholdRequested: false,
  withholdReason: '',
};
