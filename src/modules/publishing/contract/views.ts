import { z } from 'zod';
import { idSchema } from '#platform/core/ids.ts';
import { decisionSchema } from '#platform/core/reason-schema.ts';
import type { PermissionMissing } from '#modules/access/domain/index.ts';
import { contentDifferenceSchema, workingContentSchema } from '#modules/advertisements/contract/index.ts';
import type { PublishingBlocker, WithdrawalBlocker } from '#modules/advertisements/domain/index.ts';

/** The channels an advertisement can be sent to. */
export const channels = ['career_site'] as const;

/** Where an advertisement stands on a channel: outdated is live, but something it shows has changed since (AD-4). */
export const channelStates = ['not_published', 'live', 'outdated', 'withdrawn'] as const;

/** An advertisement on one channel (AD-4). */
export const channelViewSchema = z.object({
  channel: z.enum(channels),
  state: z.enum(channelStates),
  path: z
    .string()
    .nullable()
    .describe('The public address, without the installation’s own; null before the first'),
  version: z.int().nullable(),
  publishedAt: z.string().nullable().describe('When the version there was published'),
  withdrawnAt: z.string().nullable(),
});

/** What is published of a recruitment, what would be, and what stands in the way. */
export const publishingViewSchema = z
  .object({
    recruitmentId: idSchema,
    version: z.int().describe('Rises with every save of the recruitment or its advertisement'),
    content: workingContentSchema.nullable().describe('What would be published now; null before it is begun'),
    lastVersion: z.object({ number: z.int(), publishedAt: z.string(), publishedBy: z.string() }).nullable(),
    differences: z.array(contentDifferenceSchema).describe('Field by field since the last version (AD-3)'),
    notices: z.array(z.looseObject({ code: z.string() })).describe('`advertisement.unpublished_changes`'),
    channels: z.array(channelViewSchema),
    actions: z.object({
      publish: decisionSchema<PublishingBlocker | PermissionMissing>(),
      withdraw: decisionSchema<WithdrawalBlocker | PermissionMissing>(),
    }),
  })
  .meta({ id: 'Publishing' });

/** What is published of a recruitment, what would be, and what stands in the way. */
export type PublishingView = z.input<typeof publishingViewSchema>;

/** An advertisement on one channel. */
export type ChannelView = z.infer<typeof channelViewSchema>;

/** Where an advertisement stands on a channel. */
export type ChannelState = ChannelView['state'];
