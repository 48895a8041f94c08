import { z } from 'zod';
import type { PermissionMissing } from '#modules/access/domain/index.ts';
import { idSchema } from '#platform/core/ids.ts';
import { decisionSchema } from '#platform/core/reason-schema.ts';
import {
  applicationStatuses,
  type DeactivateBlocker,
  type DeleteBlocker,
  eventIcons,
  eventTypeKeys,
  type PostBlocker,
} from '../domain/index.ts';

const withdrawnBy = z.enum(['applicant', 'recruiter']);
const typeSchema = z.object({
  id: idSchema,
  key: z.enum(eventTypeKeys),
  heading: z.string(),
  icon: z.enum(eventIcons),
});

/** An application in the list of a recruitment. */
export const applicationRowSchema = z.object({
  id: idSchema,
  firstName: z.string(),
  lastName: z.string(),
  submittedAt: z.string(),
  status: z.enum(applicationStatuses),
  positionTitle: z.string(),
  municipality: z.string(),
  lastEvent: z.object({ heading: z.string(), at: z.string() }).nullable(),
});

/** A file of an application, and how the page can show it. */
export const applicationFileSchema = z.object({
  id: idSchema,
  kind: z.enum(['cv', 'letter', 'certificate', 'other']),
  name: z.string(),
  byteSize: z.int(),
  contentType: z.string(),
  createdAt: z.string(),
  shows: z
    .enum(['pdf', 'image', 'html', 'soon', 'failed', 'nothing'])
    .describe('How it is shown; html is our own rendering, soon one that is being made'),
});

/** An event of an application, with how it may be removed and why not (EV-2, EV-3). */
export const eventSchema = z.object({
  id: idSchema,
  type: typeSchema,
  postedAt: z.string(),
  postedBy: z.string().nullable().describe('Null where the applicant did it'),
  note: z.string(),
  mail: z
    .object({
      state: z.enum(['waiting', 'sending', 'sent', 'failed', 'cancelled']),
      subject: z.string(),
      sentAt: z.string().nullable(),
    })
    .nullable(),
  deactivated: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  actions: z.object({
    delete: decisionSchema<DeleteBlocker | PermissionMissing>(),
    deactivate: decisionSchema<DeactivateBlocker | PermissionMissing>(),
  }),
});

/** Something that can be done with the application: an event type, and whether now (EV-1). */
export const possibleEventSchema = typeSchema.extend({
  ownButton: z.boolean(),
  contactsCandidate: z.boolean(),
  setsStatus: z.enum(applicationStatuses).nullable(),
  withdraws: z.boolean(),
  message: z
    .object({ subject: z.string(), body: z.string() })
    .nullable()
    .describe('What the message says unless it is changed; null where none is sent'),
  post: decisionSchema<PostBlocker | PermissionMissing>(),
});

/** The candidate sheet: all about one application, with what may be done and why not. */
export const candidateSheetSchema = z
  .object({
    id: idSchema,
    recruitment: z.object({ id: idSchema, title: z.string() }),
    status: z.enum(applicationStatuses),
    firstName: z.string(),
    lastName: z.string(),
    email: z.string(),
    phone: z.string(),
    birthDate: z.iso.date().nullable(),
    positionTitle: z.string(),
    municipality: z.string(),
    education: z.string(),
    experience: z.string(),
    motivation: z.string(),
    withholdRequested: z.boolean().describe('Asks to be kept off the public list (AP-9)'),
    withholdReason: z.string(),
    submittedAt: z.string(),
    withdrawn: z.object({ at: z.string(), by: withdrawnBy }).nullable(),
    files: z.array(applicationFileSchema),
    events: z.array(eventSchema).describe('Newest first'),
    possibleEvents: z.array(possibleEventSchema),
  })
  .meta({ id: 'CandidateSheet' });

/** The candidate sheet. */
export type CandidateSheet = z.input<typeof candidateSheetSchema>;

/** A file on the sheet. */
export type ApplicationFile = CandidateSheet['files'][number];

/** An event on the sheet. */
export type EventView = CandidateSheet['events'][number];

/** Something that can be done with the application. */
export type PossibleEvent = CandidateSheet['possibleEvents'][number];
