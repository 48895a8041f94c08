import { z } from 'zod';
import { accountItemParamsSchema } from '#platform/core/ids.ts';
import { route } from '#platform/core/route.ts';
import { publishingViewSchema } from './views.ts';

const changeFailures = ['unauthenticated', 'invalid', 'not_found', 'forbidden', 'stale', 'blocked'] as const;

/** Reads what is published and what would be. */
export const readPublishingRoute = route({
  method: 'GET',
  path: '/api/a/{account}/recruitments/{id}/publishing',
  name: 'readPublishing',
  summary: 'What is published of a recruitment, what would be, and what stands in the way',
  params: accountItemParamsSchema,
  response: publishingViewSchema,
  failures: ['unauthenticated', 'invalid', 'not_found', 'forbidden'],
});

/** What publishing sends. */
export const publishAdvertisementSchema = z.object({
  version: z.int().describe('The version of the publishing view that was before the sender'),
  shorteningReason: z
    .string()
    .trim()
    .max(2000)
    .default('')
    .describe('Why the application deadline is shortened, where it is (CL-7)'),
});

/** Publishes the working copy. */
export const publishAdvertisementRoute = route({
  method: 'POST',
  path: '/api/a/{account}/recruitments/{id}/publish',
  name: 'publishAdvertisement',
  summary: 'Publish the working copy of the advertisement as an unchangeable version',
  params: accountItemParamsSchema,
  body: publishAdvertisementSchema,
  response: publishingViewSchema,
  failures: changeFailures,
});

/** What taking an advertisement down sends. */
export const withdrawAdvertisementSchema = z.object({
  reason: z.string().trim().min(1).max(2000).describe('Why, for the log'),
});

/** Takes the advertisement down while the recruitment goes on. */
export const withdrawAdvertisementRoute = route({
  method: 'POST',
  path: '/api/a/{account}/recruitments/{id}/withdraw-advertisement',
  name: 'withdrawAdvertisement',
  summary: 'Take the advertisement down from every channel',
  params: accountItemParamsSchema,
  body: withdrawAdvertisementSchema,
  response: publishingViewSchema,
  failures: changeFailures,
});
