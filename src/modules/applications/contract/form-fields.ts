import { z } from 'zod';
import { readBirthDate, sexes, textLimits } from '../domain/index.ts';
import type { FormStep, TextField } from '../domain/index.ts';

const lengthOf = (text: string): number => Array.from(text).length;

/** Characters that no text of an application needs, and that databases and mail headers must not meet. */
const control = /[\p{Cc}\u2028\u2029]/gu;

const oneLine = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll(control, ' ').replaceAll(/ +/g, ' ').trim();

const severalLines = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .trim();

const within = (field: TextField) => (text: string) => lengthOf(text) <= textLimits[field];

const line = (field: TextField) =>
  z.string().catch('').transform(oneLine).refine(within(field), 'application.text_too_long');

const prose = (field: TextField) =>
  z.string().catch('').transform(severalLines).refine(within(field), 'application.text_too_long');

const birthDate = z
  .string()
  .catch('')
  .transform((text, context) => {
    if (text.trim() === '') return null;
    const date = readBirthDate(text);
    if (date === null) context.addIssue({ code: 'custom', message: 'application.birth_date_malformed' });
    return date;
  });

const tick = z
  .literal('yes')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'yes');

/** The fields of everybody's first step. */
export const aboutYouSchema = z.object({
  firstName: line('firstName'),
  lastName: line('lastName'),
  email: line('email'),
  phone: line('phone'),
});

/** The fields that a public body adds to the first step, for the applicant list. */
export const listedSchema = z.object({
  birthDate,
  sex: z.enum(sexes).nullable().catch(null),
  positionTitle: line('positionTitle'),
  municipality: line('municipality'),
});

/** The fields of the step about education and experience. */
export const backgroundSchema = z.object({ education: prose('education'), experience: prose('experience') });

/** The field of the step about motivation. */
export const motivationSchema = z.object({ motivation: prose('motivation') });

/** The fields that a public body adds to it: asking to be kept off the public list (AP-9). */
export const withholdSchema = z.object({ withholdRequested: tick, withholdReason: prose('withholdReason') });

/** All that a form of texts can hold, each field as it is stored. */
export type FormContent = z.output<typeof aboutYouSchema> &
  z.output<typeof listedSchema> &
  z.output<typeof backgroundSchema> &
  z.output<typeof motivationSchema> &
  z.output<typeof withholdSchema>;

/** The name of a field of the form. */
export type FormField = keyof FormContent;

/** The fields of a step, as the form of a public body or of another employer has them. */
export function fieldsOfStep(step: FormStep, publicBody: boolean): Partial<Record<FormField, z.ZodType>> {
  switch (step) {
    case 'about_you':
      return { ...aboutYouSchema.shape, ...(publicBody ? listedSchema.shape : {}) };
    case 'background':
      return backgroundSchema.shape;
    case 'motivation':
      return { ...motivationSchema.shape, ...(publicBody ? withholdSchema.shape : {}) };
    case 'files':
    case 'review':
      return {};
  }
}
