import { z } from 'zod';
import { comparedFields } from '../domain/index.ts';
import { publishedContentSchema, publishedPositionSchema, publishedTextSchema } from './published-content.ts';

/** All an advertisement would show if it were published now; what publishing demands may still be missing. */
export const workingContentSchema = publishedContentSchema.extend({
  texts: z.array(publishedTextSchema.extend({ title: z.string() })),
  applicationDeadline: z.iso.date().nullable(),
  deadlineInstant: z.iso.datetime({ offset: true }).nullable(),
});

/** All an advertisement would show if it were published now. */
export type WorkingContent = z.infer<typeof workingContentSchema>;

const comparedValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), publishedPositionSchema])).readonly(),
]);

/** A field with what was published and what it is now (AD-3). */
export const contentDifferenceSchema = z.object({
  field: z.enum(comparedFields),
  language: z.string().nullable().describe('The language of a text; null for what all of them share'),
  before: comparedValueSchema,
  after: comparedValueSchema,
});
