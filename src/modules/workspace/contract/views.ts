import { z } from 'zod';
import { closingOutcomes } from '#modules/recruitments/domain/index.ts';
import { idSchema } from '#platform/core/ids.ts';
import { dutyKinds, eyeCatchers, stages } from '../domain/index.ts';

const namedSchema = z.object({ id: idSchema, name: z.string() });

/** A recruitment as lists show it. */
export const recruitmentRowSchema = z.object({
  id: idSchema,
  title: z.string(),
  reference: z.string(),
  organisation: namedSchema,
  responsibleRecruiter: namedSchema.nullable(),
  countingDeadline: z.iso.date().nullable().describe('The last application date that counts (CL-7)'),
  deadlineEndsAt: z.string().nullable().describe('When that day ends in the time zone of the account'),
  applicationCount: z.int(),
  newApplicationCount: z.int().describe('Sent yesterday or today, by the dates of the account'),
  stage: z.enum(stages).describe('Where it stands'),
  outcome: z.enum(closingOutcomes).nullable(),
  tags: z.array(z.enum(eyeCatchers)).describe('What needs an eye beside where it stands'),
  mayOpen: z.boolean().describe('False where the right to the case list is all there is'),
});

/** A recruitment as lists show it. */
export type RecruitmentRow = z.infer<typeof recruitmentRowSchema>;

/** A right and the units at which it is held; it holds below them too (PE-6). */
export const coverageSchema = z.object({
  permission: z.string(),
  organisations: z.array(namedSchema).describe('The topmost units; those below are covered by them'),
});

/** Something the reader must do, the oldest first. */
export const dutySchema = z.object({
  kind: z.enum(dutyKinds),
  since: z.string().describe('Since when it waits'),
  recruitment: z.object({
    id: idSchema,
    title: z.string(),
    reference: z.string(),
    organisationName: z.string(),
    countingDeadline: z.iso.date().nullable(),
    deadlinePassed: z.boolean(),
  }),
  mayOpen: z.boolean(),
});

/** Something the reader must do. */
export type Duty = z.infer<typeof dutySchema>;
