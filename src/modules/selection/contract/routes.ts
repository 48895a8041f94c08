import { z } from 'zod';
import { accountItemParamsSchema, accountSlugSchema, idSchema } from '#platform/core/ids.ts';
import { pageQuerySchema, pageSchema } from '#platform/core/pagination.ts';
import { route } from '#platform/core/route.ts';
import { applicationStatuses } from '../domain/index.ts';
import { applicationRowSchema, candidateSheetSchema } from './views.ts';

const changeFailures = ['unauthenticated', 'invalid', 'not_found', 'forbidden', 'blocked'] as const;
const readFailures = ['unauthenticated', 'invalid', 'not_found', 'forbidden'] as const;

const statusSchema = z.enum(applicationStatuses);

/** Which applications of a recruitment: of some statuses, of names that begin so; with nothing said, all. */
export const applicationFilterSchema = z.object({
  status: z
    .union([z.array(statusSchema).max(applicationStatuses.length), statusSchema])
    .default([])
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .describe('One or more, by repeating it'),
  search: z.string().trim().max(100).default('').describe('The beginning of a first, last or whole name'),
});

/** Which applications of a recruitment are asked for. */
export type ApplicationFilter = z.output<typeof applicationFilterSchema>;

/** Lists the applications of a recruitment, newest first. */
export const listApplicationsRoute = route({
  method: 'GET',
  path: '/api/a/{account}/recruitments/{id}/applications',
  name: 'listApplications',
  summary: 'The applications of a recruitment, newest first',
  params: accountItemParamsSchema,
  query: applicationFilterSchema.extend(pageQuerySchema.extend({ after: idSchema.optional() }).shape),
  response: pageSchema(applicationRowSchema),
  failures: readFailures,
});

/** Counts the applications of a recruitment by status. */
export const countApplicationsRoute = route({
  method: 'GET',
  path: '/api/a/{account}/recruitments/{id}/applications/counts',
  name: 'countApplications',
  summary: 'How many applications of a recruitment have each status',
  params: accountItemParamsSchema,
  response: z.object({ counts: z.record(z.enum(applicationStatuses), z.int()) }),
  failures: readFailures,
});

/** Reads a candidate sheet, which is logged; a screen that shows it anew says so with `logOpening`. */
export const readSheetRoute = route({
  method: 'GET',
  path: '/api/a/{account}/applications/{id}',
  name: 'readCandidateSheet',
  summary: 'All about one application, with what may be done and why not',
  params: accountItemParamsSchema,
  response: candidateSheetSchema,
  failures: readFailures,
});

/** Finds where in the list an application is. */
export const findPlaceRoute = route({
  method: 'GET',
  path: '/api/a/{account}/applications/{id}/place',
  name: 'findApplicationPlace',
  summary: 'Where in the filtered list an application is, and its neighbours there',
  params: accountItemParamsSchema,
  query: applicationFilterSchema,
  response: z.object({
    position: z.int().nullable().describe('From 1; null when the filter leaves the application out'),
    total: z.int(),
    previousId: idSchema.nullable(),
    nextId: idSchema.nullable(),
  }),
  failures: readFailures,
});

/** Logs that the caller opened an application (XX-1). */
export const logOpeningRoute = route({
  method: 'POST',
  path: '/api/a/{account}/applications/{id}/openings',
  name: 'logApplicationOpening',
  summary: 'Log that you opened an application',
  params: accountItemParamsSchema,
  response: z.object({}),
  failures: [...readFailures, 'key_reused'],
  creates: true,
});

/** Posts an event. */
export const postEventRoute = route({
  method: 'POST',
  path: '/api/a/{account}/applications/{id}/events',
  name: 'postEvent',
  summary: 'Do something with an application',
  params: accountItemParamsSchema,
  body: z.object({
    eventTypeId: idSchema,
    note: z.string().trim().max(4000).default('').describe('For staff only'),
    message: z
      .object({ subject: z.string().trim().min(1).max(200), body: z.string().trim().min(1).max(8000) })
      .optional()
      .describe('What the candidate is told; needed where the event type contacts the candidate'),
  }),
  response: candidateSheetSchema,
  failures: [...changeFailures, 'key_reused'],
  creates: true,
});

/** Deletes an event. */
export const deleteEventRoute = route({
  method: 'DELETE',
  path: '/api/a/{account}/events/{id}',
  name: 'deleteEvent',
  summary: 'Delete an event that neither contacted the candidate nor withdrew the application',
  params: accountItemParamsSchema,
  response: candidateSheetSchema,
  failures: changeFailures,
});

/** Deactivates an event. */
export const deactivateEventRoute = route({
  method: 'POST',
  path: '/api/a/{account}/events/{id}/deactivation',
  name: 'deactivateEvent',
  summary: 'Strike an event through, with a reason; a message that still waits is not sent',
  params: accountItemParamsSchema,
  body: z.object({ reason: z.string().trim().min(1).max(1000) }),
  response: candidateSheetSchema,
  failures: changeFailures,
});

/** The address of a file of an application; every answer with bytes is logged first (XX-1). */
export const filePath = '/api/a/{account}/applications/{id}/files/{fileId}';

/** The path parameters of a file of an application. */
export const fileParamsSchema = z.object({ account: accountSlugSchema, id: idSchema, fileId: idSchema });

/** The address of a file: the original as a download, or what the page shows of it. */
export const fileAddress = (
  { account, id, fileId }: { readonly account: string; readonly id: string; readonly fileId: string },
  part: 'download' | 'view',
): string => `/api/a/${account}/applications/${id}/files/${fileId}/${part}`;
