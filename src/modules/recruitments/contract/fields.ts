import { z } from 'zod';
import { idSchema } from '#platform/core/ids.ts';
import { employmentForms, positionExtents, salaryForms } from '../domain/index.ts';

/** A line of text, trimmed. */
const line = (max: number) => z.string().trim().max(max);

/** A date of our time, ISO 8601; what is earlier is a slip of the keyboard. */
const date = z.iso.date().refine((text) => text >= '1900', 'field.date_out_of_range');

/** What the recruitment is about: the first step (RE-1). */
export const basicsSchema = z.object({
  title: line(200).min(1),
  organisationId: idSchema,
  processId: idSchema,
  reference: line(40)
    .optional()
    .describe('By hand, where the account allows it; otherwise given automatically'),
});

/** A row of positions: how many, how much, and the documented need of part time (aml § 14-1 b). */
export const positionRowSchema = z
  .object({
    positions: z.int().min(1).max(999),
    extent: z.enum(positionExtents),
    percent: z.number().min(0.01).max(100).nullable().default(null),
    partTimeNeed: line(2000).default(''),
  })
  .superRefine((row, context) => {
    if (row.extent !== 'part_time') return;
    if (row.percent === null)
      context.addIssue({ code: 'custom', message: 'field.required', path: ['percent'] });
    if (row.partTimeNeed === '') {
      context.addIssue({
        code: 'custom',
        message: 'recruitment.part_time_need_missing',
        path: ['partTimeNeed'],
      });
    }
  });

/** The position itself: the second step (RE-1). */
export const positionSchema = z
  .object({
    location: line(200),
    workplace: line(200),
    employmentForm: z.enum(employmentForms),
    employmentGround: line(500).default(''),
    positions: z.array(positionRowSchema).min(1).max(50),
    positionCode: line(40).default(''),
    salaryFrom: z.int().min(0).max(100_000_000).nullable().default(null),
    salaryTo: z.int().min(0).max(100_000_000).nullable().default(null),
    salaryForm: z.enum(salaryForms).nullable().default(null),
    startDate: date.nullable().default(null),
    policeCertificateStatute: line(300).default(''),
  })
  .superRefine((position, context) => {
    const { salaryFrom, salaryTo, salaryForm } = position;
    if (position.employmentForm === 'temporary' && position.employmentGround === '') {
      context.addIssue({
        code: 'custom',
        message: 'recruitment.legal_ground_missing',
        path: ['employmentGround'],
      });
    }
    if (salaryFrom !== null && salaryTo !== null && salaryFrom > salaryTo) {
      context.addIssue({ code: 'custom', message: 'recruitment.salary_range_reversed', path: ['salaryTo'] });
    }
    if ((salaryFrom !== null || salaryTo !== null) && salaryForm === null) {
      context.addIssue({ code: 'custom', message: 'field.required', path: ['salaryForm'] });
    }
  });

/** Who answers for it, and until when people may apply: the third step (RE-1, RE-2). */
export const responsibilitySchema = z.object({
  responsibleRecruiterId: idSchema.nullable(),
  applicationDeadline: date.nullable(),
});
