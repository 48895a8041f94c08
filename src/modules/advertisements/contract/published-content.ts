import { z } from 'zod';
import { employmentForms, positionExtents, salaryForms } from '#modules/recruitments/domain/index.ts';

/** The content of an advertisement in one language; all but the title is sanitised HTML, empty when left out. */
export const publishedTextSchema = z.object({
  language: z.string().regex(/^[a-z]{2,3}$/),
  title: z.string().min(1).max(200),
  aboutWorkplace: z.string(),
  duties: z.string(),
  qualifications: z.string(),
  offer: z.string(),
  otherInformation: z.string(),
  publicityNotice: z.string(),
});

/** A row of positions as published: how many of which size. */
export const publishedPositionSchema = z.object({
  positions: z.int().min(1),
  extent: z.enum(positionExtents),
  /** Percent of a full week; null where the extent says it all. */
  percent: z.number().positive().max(100).nullable(),
});

/**
 * All that a published version shows (AD-2): what lies in the `content` of an advertisement version, and the
 * only thing the career site and the channels read. A version is never changed, so neither is what was
 * required here before: new fields must have defaults.
 */
export const publishedContentSchema = z.object({
  /** In the order they are offered; the first is the advertisement's main language. */
  texts: z.array(publishedTextSchema).min(1),
  organisationName: z.string().min(1),
  reference: z.string(),
  location: z.string(),
  workplace: z.string(),
  employmentForm: z.enum(employmentForms).nullable(),
  employmentGround: z.string(),
  positions: z.array(publishedPositionSchema),
  positionCode: z.string(),
  /** Whole units of the currency of the account's country. */
  salaryFrom: z.int().nonnegative().nullable(),
  salaryTo: z.int().nonnegative().nullable(),
  salaryForm: z.enum(salaryForms).nullable(),
  startDate: z.iso.date().nullable(),
  policeCertificateStatute: z.string(),
  /** The last application date; the whole day counts, in the time zone below. */
  applicationDeadline: z.iso.date(),
  /** When that day is over: the first instant of the next one. Before it one is in time, at it one is not. */
  deadlineInstant: z.iso.datetime({ offset: true }),
  publicBody: z.boolean(),
  timeZone: z.string().min(1),
});

/** The content of an advertisement in one language. */
export type PublishedText = z.infer<typeof publishedTextSchema>;

/** A row of positions as published. */
export type PublishedPosition = z.infer<typeof publishedPositionSchema>;

/** All that a published version shows (AD-2). */
export type PublishedContent = z.infer<typeof publishedContentSchema>;
