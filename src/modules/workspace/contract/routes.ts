import { z } from 'zod';
import { accountParamsSchema, idSchema } from '#platform/core/ids.ts';
import { pageQuerySchema, pageSchema } from '#platform/core/pagination.ts';
import { route } from '#platform/core/route.ts';
import { coverageSchema, dutySchema, recruitmentRowSchema } from './views.ts';

/** A key of paging: an instant and what tells rows of that instant apart. */
const keySchema = z
  .string()
  .max(120)
  .regex(/^(19|2\d)\d\d-\d\d-\d\dT[\d:.]+Z(_[a-z_]+)?_[0-9a-f-]{36}$/)
  .refine((key) => {
    const parts = key.split('_');
    return z.iso.datetime().safeParse(parts[0]).success && idSchema.safeParse(parts.at(-1)).success;
  }, 'field.key_malformed')
  .optional();

/** Lists recruitments of all organisations the reader may see, the newest first. */
export const listRecruitmentsRoute = route({
  method: 'GET',
  path: '/api/a/{account}/recruitments',
  name: 'listRecruitments',
  summary: 'The recruitments the caller may see, newest first, and what the list covers',
  params: accountParamsSchema,
  query: pageQuerySchema.extend({
    after: keySchema,
    search: z
      .string()
      .trim()
      .max(100)
      .default('')
      .describe('The beginning of a word of the title, or of the reference number'),
    state: z.enum(['open', 'closed', 'all']).default('open'),
    scope: z
      .enum(['all', 'mine'])
      .default('all')
      .describe('mine: where the caller is responsible, or made it and nobody is'),
  }),
  response: pageSchema(recruitmentRowSchema).extend({
    covers: z.array(coverageSchema).describe('The rights and units that decide what is listed (PE-6)'),
    ask: z.array(z.string()).describe('Names of the nearest who can give more access'),
  }),
  failures: ['unauthenticated', 'invalid', 'not_found', 'forbidden'],
});

/** Lists what the reader must do, the oldest first. */
export const listDutiesRoute = route({
  method: 'GET',
  path: '/api/a/{account}/duties',
  name: 'listDuties',
  summary: 'What the caller must do today, the oldest duty first',
  params: accountParamsSchema,
  query: pageQuerySchema.extend({ after: keySchema }),
  response: pageSchema(dutySchema),
  failures: ['unauthenticated', 'invalid', 'not_found'],
});
