import { z } from 'zod';
import { idSchema } from '#platform/core/ids.ts';
import { decisionSchema } from '#platform/core/reason-schema.ts';
import type { PermissionMissing } from '#modules/access/domain/index.ts';
import { type AdvertisementEditBlocker, standardSections } from '../domain/index.ts';
import { workingContentSchema } from './working-content.ts';

/** A standard text of the organisation as it is now (OR-2, OR-3). */
export const standardTextSchema = z.object({
  section: z.enum(standardSections),
  language: z.string(),
  html: z.string(),
  organisationName: z.string().describe('The unit it comes from'),
  inherited: z.boolean().describe('False when it is the own text of the unit the recruitment belongs to'),
  changed: z.boolean().describe('It has changed since it was taken over or last looked at here'),
});

/** The working copy of an advertisement as its screen shows it. */
export const advertisementViewSchema = z
  .object({
    recruitmentId: idSchema,
    version: z.int().describe('0 before the first save'),
    begun: z.boolean().describe('False until the first save; the texts are then what it would begin with'),
    publicBody: z.boolean(),
    reference: z.string(),
    recruitmentTitle: z.string(),
    savedAt: z.string().nullable(),
    savedBy: z.string().nullable(),
    texts: workingContentSchema.shape.texts,
    standardTexts: z.array(standardTextSchema),
    actions: z.object({ edit: decisionSchema<AdvertisementEditBlocker | PermissionMissing>() }),
  })
  .meta({ id: 'Advertisement' });

/** A standard text of the organisation as it is now. */
export type StandardTextView = z.infer<typeof standardTextSchema>;

/** The working copy of an advertisement as its screen shows it. */
export type AdvertisementView = z.input<typeof advertisementViewSchema>;
