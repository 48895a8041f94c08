import { z } from 'zod';
import { accountItemParamsSchema } from '#platform/core/ids.ts';
import { route } from '#platform/core/route.ts';
import { standardSections } from '../domain/index.ts';
import { advertisementViewSchema } from './views.ts';

const richText = z
  .string()
  .max(20_000)
  .default('')
  .describe('HTML; all but plain text formatting is removed');

/** The content in one language as it is saved (AD-1). */
export const savedTextSchema = z.object({
  language: z.string().regex(/^[a-z]{2,3}$/),
  title: z.string().trim().max(200).default(''),
  aboutWorkplace: richText,
  duties: richText,
  qualifications: richText,
  offer: richText,
  otherInformation: richText,
  publicityNotice: richText,
  standardTextsSeen: z
    .array(z.enum(standardSections))
    .default([])
    .describe(
      'Sections whose changed standard text was taken over or decided against; the notice of it ends',
    ),
});

/** What saving the working copy sends. */
export const saveAdvertisementSchema = z.object({
  version: z.int().describe('The version that was before the sender; 0 begins the advertisement'),
  texts: z
    .array(savedTextSchema)
    .min(1)
    .max(20)
    .superRefine((texts, context) => {
      const first = texts.findIndex(
        ({ language }, index) => texts.findIndex((text) => text.language === language) < index,
      );
      if (first === -1) return;
      context.addIssue({
        code: 'custom',
        message: 'advertisement.language_twice',
        path: [first, 'language'],
      });
    }),
});

/** Reads the working copy. */
export const readAdvertisementRoute = route({
  method: 'GET',
  path: '/api/a/{account}/recruitments/{id}/advertisement',
  name: 'readAdvertisement',
  summary: 'The working copy of a recruitment’s advertisement',
  params: accountItemParamsSchema,
  response: advertisementViewSchema,
  failures: ['unauthenticated', 'invalid', 'not_found', 'forbidden'],
});

/** Saves the working copy; what is published stays as it is (AD-2). */
export const saveAdvertisementRoute = route({
  method: 'PUT',
  path: '/api/a/{account}/recruitments/{id}/advertisement',
  name: 'saveAdvertisement',
  summary: 'Save the working copy of a recruitment’s advertisement',
  params: accountItemParamsSchema,
  body: saveAdvertisementSchema,
  response: advertisementViewSchema,
  failures: ['unauthenticated', 'invalid', 'not_found', 'forbidden', 'stale', 'blocked', 'too_large'],
});
