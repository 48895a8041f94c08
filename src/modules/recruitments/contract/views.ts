import { z } from 'zod';
import { decisionSchema } from '#platform/core/reason-schema.ts';
import { idSchema } from '#platform/core/ids.ts';
import type { PermissionMissing, ResponsibleRecruiterReason } from '#modules/access/domain/index.ts';
import {
  type ClosingBlocker,
  closingOutcomes,
  type EditBlocker,
  employmentForms,
  positionExtents,
  salaryForms,
} from '../domain/index.ts';

const personSchema = z.object({ id: idSchema, name: z.string() });

/** A recruitment as its screens show it, with what may be done and why not. */
export const recruitmentViewSchema = z
  .object({
    id: idSchema,
    version: z.int(),
    title: z.string(),
    reference: z.string(),
    organisation: z.object({ id: idSchema, name: z.string(), publicBody: z.boolean() }),
    process: z.object({ id: idSchema, name: z.string(), hasAdvertisement: z.boolean() }),
    location: z.string(),
    workplace: z.string(),
    employmentForm: z.enum(employmentForms).nullable(),
    employmentGround: z.string(),
    positions: z.array(
      z.object({
        positions: z.int(),
        extent: z.enum(positionExtents),
        percent: z.number().nullable(),
        partTimeNeed: z.string(),
      }),
    ),
    positionCode: z.string(),
    salaryFrom: z.int().nullable(),
    salaryTo: z.int().nullable(),
    salaryForm: z.enum(salaryForms).nullable(),
    startDate: z.iso.date().nullable(),
    policeCertificateStatute: z.string(),
    responsibleRecruiter: personSchema.nullable(),
    applicationDeadline: z.iso.date().nullable().describe('The field, as the working copy has it'),
    publishedDeadline: z.iso.date().nullable(),
    countingDeadline: z.iso.date().nullable().describe('The one that counts (CL-7)'),
    deadlineEndsAt: z.string().nullable().describe('When the counting deadline ends, without grace'),
    referenceFrozen: z.boolean(),
    manualReferenceAllowed: z.boolean(),
    hiredCount: z.int(),
    applicationCount: z.int(),
    outcome: z.enum(closingOutcomes).nullable(),
    outcomeReason: z.string(),
    closedAt: z.string().nullable(),
    closedBy: z.string().nullable(),
    createdAt: z.string(),
    completeProcessRequired: z.boolean(),
    actions: z.object({
      edit: decisionSchema<EditBlocker | PermissionMissing>(),
      close: z.object({
        recruited: decisionSchema<ClosingBlocker | PermissionMissing>(),
        not_recruited: decisionSchema<ClosingBlocker | PermissionMissing>(),
        cancelled: decisionSchema<ClosingBlocker | PermissionMissing>(),
      }),
      viewLog: decisionSchema<PermissionMissing>(),
    }),
  })
  .meta({ id: 'Recruitment' });

/** A recruitment as its screens show it. */
export type RecruitmentView = z.input<typeof recruitmentViewSchema>;

/** Somebody who might be responsible recruiter, choosable or with every reason why not (RE-2). */
export const recruiterChoiceSchema = z.object({
  id: idSchema,
  name: z.string(),
  title: z.string(),
  choosable: decisionSchema<ResponsibleRecruiterReason>(),
});

/** An entry of the recruitment's log (XX-1). */
export const logEntrySchema = z.object({
  id: idSchema,
  at: z.string(),
  actor: z.object({ kind: z.enum(['user', 'applicant', 'system']), name: z.string().nullable() }),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: idSchema,
  detail: z.record(z.string(), z.json()).nullable(),
});
