import { type Decision, decide, type Reason, reasonsOf } from '#platform/core/decision.ts';
import {
  canEdit,
  type ClosingBlocker,
  type EditBlocker,
  endOfDate,
} from '#modules/recruitments/domain/index.ts';
import { type AdvertisementText, isBlank } from './content.ts';
import type { AdvertisementEditFacts, ProcessWithoutAdvertisement } from './edit-advertisement.ts';

/** Why an advertisement cannot be published (AD-2, AD-6, CL-7). */
export type PublishingBlocker =
  | EditBlocker
  | ProcessWithoutAdvertisement
  | Extract<ClosingBlocker, { readonly code: 'recruitment.deadline_not_set' }>
  | (Reason & { readonly code: 'advertisement.nothing_to_publish' })
  | (Reason & { readonly code: 'advertisement.not_begun' })
  | (Reason & { readonly code: 'advertisement.positions_missing' })
  | (Reason & { readonly code: 'advertisement.deadline_past'; readonly deadline: string })
  | (Reason & {
      readonly code: 'advertisement.deadline_shortened';
      /** The published last application date, ISO 8601. */
      readonly from: string;
      readonly to: string;
    })
  | (Reason & {
      readonly code:
        | 'advertisement.title_missing'
        | 'advertisement.duties_missing'
        | 'advertisement.publicity_notice_missing';
      readonly language: string;
    });

/** All that publishing reads; the command locks exactly this. */
export interface PublishingFacts extends AdvertisementEditFacts {
  readonly applicationDeadline: Temporal.PlainDate | null;
  /** The deadline of the last published version. */
  readonly publishedDeadline: Temporal.PlainDate | null;
  readonly timeZone: string;
  /** The policy of the organisation as it is now. */
  readonly publicBody: boolean;
  /** How many rows of positions there are. */
  readonly positionRows: number;
  /** The working copy in each language; empty before the advertisement is begun. */
  readonly texts: readonly AdvertisementText[];
  /** Whether the last version is on the channel and nothing differs from it. */
  readonly isPublished: boolean;
  /** Why the deadline is shortened, where it is; empty when nobody gave a reason. */
  readonly shorteningReason: string;
}

/**
 * Whether the working copy may be published, with every blocker at once. A deadline may be extended at any time,
 * shortened only with a reason and never into the past (CL-7).
 */
export function canPublish(facts: PublishingFacts, now: Temporal.Instant): Decision<PublishingBlocker> {
  // Without an advertisement, or with nothing new in it, there is no sense in mending the rest.
  if (!facts.hasAdvertisement) return decide([{ code: 'advertisement.process_without_advertisement' }]);
  if (facts.isPublished) return decide([{ code: 'advertisement.nothing_to_publish' }]);
  return decide<PublishingBlocker>([
    ...reasonsOf(canEdit(facts)),
    ...deadlineBlockers(facts, now),
    ...(facts.positionRows === 0 ? [{ code: 'advertisement.positions_missing' } as const] : []),
    ...(facts.texts.length === 0 ? [{ code: 'advertisement.not_begun' } as const] : []),
    ...facts.texts.flatMap((text) => textBlockers(text, facts.publicBody)),
  ]);
}

function deadlineBlockers(facts: PublishingFacts, now: Temporal.Instant): readonly PublishingBlocker[] {
  const { applicationDeadline: to, publishedDeadline: from } = facts;
  if (to === null) return [{ code: 'recruitment.deadline_not_set' }];
  const isPast = Temporal.Instant.compare(endOfDate(to, facts.timeZone), now) <= 0;
  const isShortened = from !== null && Temporal.PlainDate.compare(to, from) < 0;
  return [
    ...(isPast ? [{ code: 'advertisement.deadline_past', deadline: to.toString() } as const] : []),
    ...(isShortened && facts.shorteningReason.trim() === ''
      ? [{ code: 'advertisement.deadline_shortened', from: from.toString(), to: to.toString() } as const]
      : []),
  ];
}

function textBlockers(text: AdvertisementText, publicBody: boolean): readonly PublishingBlocker[] {
  const { language } = text;
  const missing = [
    text.title.trim() === '' && ('advertisement.title_missing' as const),
    isBlank(text.duties) && ('advertisement.duties_missing' as const),
    publicBody && isBlank(text.publicityNotice) && ('advertisement.publicity_notice_missing' as const),
  ];
  return missing.filter((code) => code !== false).map((code) => ({ code, language }));
}
