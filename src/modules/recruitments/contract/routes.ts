import { z } from 'zod';
import { accountItemParamsSchema, accountParamsSchema, idSchema } from '#platform/core/ids.ts';
import { pageQuerySchema, pageSchema } from '#platform/core/pagination.ts';
import { route } from '#platform/core/route.ts';
import { closingOutcomes } from '../domain/index.ts';
import { basicsSchema, positionSchema, responsibilitySchema } from './fields.ts';
import { logEntrySchema, recruiterChoiceSchema, recruitmentViewSchema } from './views.ts';

const version = { version: z.int().describe('The version that was before the sender') };
const changeFailures = ['unauthenticated', 'invalid', 'not_found', 'forbidden', 'stale', 'blocked'] as const;
const readFailures = ['unauthenticated', 'invalid', 'not_found', 'forbidden'] as const;
const one = { params: accountItemParamsSchema, response: recruitmentViewSchema };

/** Makes a recruitment from its first step. */
export const createRecruitmentRoute = route({
  method: 'POST',
  path: '/api/a/{account}/recruitments',
  name: 'createRecruitment',
  summary: 'Start a recruitment',
  params: accountParamsSchema,
  body: basicsSchema,
  response: recruitmentViewSchema,
  failures: changeFailures,
  creates: true,
});

/** Reads a recruitment. */
export const readRecruitmentRoute = route({
  ...one,
  method: 'GET',
  path: '/api/a/{account}/recruitments/{id}',
  name: 'readRecruitment',
  summary: 'A recruitment, with what may be done and why not',
  failures: readFailures,
});

/** Saves the first step. */
export const saveBasicsRoute = route({
  ...one,
  method: 'PUT',
  path: '/api/a/{account}/recruitments/{id}/basics',
  name: 'saveBasics',
  summary: 'Save what a recruitment is about',
  body: basicsSchema.extend(version),
  failures: changeFailures,
});

/** Saves the second step. */
export const savePositionRoute = route({
  ...one,
  method: 'PUT',
  path: '/api/a/{account}/recruitments/{id}/position',
  name: 'savePosition',
  summary: 'Save the position',
  body: positionSchema.safeExtend(version),
  failures: changeFailures,
});

/** Saves the third step. */
export const saveResponsibilityRoute = route({
  ...one,
  method: 'PUT',
  path: '/api/a/{account}/recruitments/{id}/responsibility',
  name: 'saveResponsibility',
  summary: 'Save who is responsible, and the deadline',
  body: responsibilitySchema.extend(version),
  failures: changeFailures,
});

/** Closes a recruitment. */
export const closeRecruitmentRoute = route({
  ...one,
  method: 'POST',
  path: '/api/a/{account}/recruitments/{id}/close',
  name: 'closeRecruitment',
  summary: 'Close a recruitment with an outcome',
  body: z
    .object({
      ...version,
      outcome: z.enum(closingOutcomes),
      reason: z.string().trim().max(2000).default(''),
      tellApplicants: z.boolean().default(false).describe('Whether those not told yet get the message'),
      messageSubject: z.string().trim().max(200).default(''),
      messageBody: z.string().trim().max(8000).default(''),
    })
    .superRefine(({ outcome, reason, tellApplicants, messageSubject, messageBody }, context) => {
      const missing = (field: string, text: string) => {
        if (tellApplicants && text === '') {
          context.addIssue({ code: 'custom', message: 'field.required', path: [field] });
        }
      };
      missing('messageSubject', messageSubject);
      missing('messageBody', messageBody);
      if (outcome === 'cancelled' && reason === '') {
        context.addIssue({ code: 'custom', message: 'recruitment.cancel_reason_missing', path: ['reason'] });
      }
    }),
  failures: changeFailures,
});

/** Lists who might be responsible recruiter for a unit. */
export const listRecruiterChoicesRoute = route({
  method: 'GET',
  path: '/api/a/{account}/recruiter-choices',
  name: 'listRecruiterChoices',
  summary: 'Who might be responsible recruiter, choosable or with every reason why not',
  params: accountParamsSchema,
  query: z.object({ organisationId: idSchema, search: z.string().trim().max(100).default('') }),
  response: z.object({ rows: z.array(recruiterChoiceSchema) }),
  failures: readFailures,
});

/** Lists the processes a new recruitment can follow. */
export const listProcessesRoute = route({
  method: 'GET',
  path: '/api/a/{account}/processes',
  name: 'listProcesses',
  summary: 'The active processes',
  params: accountParamsSchema,
  response: z.object({
    rows: z.array(z.object({ id: idSchema, name: z.string(), hasAdvertisement: z.boolean() })),
    manualReferenceAllowed: z.boolean(),
  }),
  failures: readFailures,
});

/** Reads a recruitment's log. */
export const readRecruitmentLogRoute = route({
  method: 'GET',
  path: '/api/a/{account}/recruitments/{id}/log',
  name: 'readRecruitmentLog',
  summary: 'What was done and opened in a recruitment, newest first',
  params: accountItemParamsSchema,
  query: pageQuerySchema.extend({ after: idSchema.optional() }),
  response: pageSchema(logEntrySchema),
  failures: readFailures,
});
