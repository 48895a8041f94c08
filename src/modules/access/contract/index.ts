import { z } from 'zod';
import { accountParamsSchema, accountSlugSchema, idSchema } from '#platform/core/ids.ts';
import { languages } from '#platform/core/language.ts';
import { route } from '#platform/core/route.ts';

/** Who is signed in, in which account, and what the menus may show. */
export const sessionViewSchema = z.object({
  user: z.object({
    id: idSchema,
    firstName: z.string(),
    lastName: z.string(),
    language: z.enum(languages),
  }),
  account: z.object({ id: idSchema, slug: accountSlugSchema, name: z.string(), timeZone: z.string() }),
  accounts: z.array(z.object({ slug: accountSlugSchema, name: z.string() })),
  permissions: z.array(z.string()).describe('Permissions held anywhere in the account'),
  organisations: z
    .array(z.object({ id: idSchema, name: z.string(), depth: z.int() }))
    .describe('Units at which new recruitments may be made, in tree order'),
  departmentId: idSchema,
  ask: z.array(z.string()).describe('Who can give the reader rights: the nearest superusers, by name'),
  sessionEndsAt: z.string(),
});

/** Reads who is signed in. */
export const meRoute = route({
  method: 'GET',
  path: '/api/a/{account}/me',
  name: 'readSession',
  summary: 'Who is signed in, in which account, and what they may do there',
  params: accountParamsSchema,
  response: sessionViewSchema,
  failures: ['unauthenticated', 'not_found'],
});

/** Who is signed in. */
export type SessionView = z.infer<typeof sessionViewSchema>;
