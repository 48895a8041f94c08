import { type Decision, decide, type Reason, reasonsOf } from '#platform/core/decision.ts';
import { canEdit, type ClosingOutcome, type EditBlocker } from '#modules/recruitments/domain/index.ts';

/** The recruitment follows a process that has no advertisement. */
export type ProcessWithoutAdvertisement = Reason & {
  readonly code: 'advertisement.process_without_advertisement';
};

/** Why the working copy of an advertisement cannot be changed. */
export type AdvertisementEditBlocker = EditBlocker | ProcessWithoutAdvertisement;

/** What decides whether a recruitment can have an advertisement worked on. */
export interface AdvertisementEditFacts {
  readonly outcome: ClosingOutcome | null;
  readonly hasAdvertisement: boolean;
}

/** Whether the working copy may be changed: while the recruitment is open, and its process has an advertisement. */
export const canEditAdvertisement = (facts: AdvertisementEditFacts): Decision<AdvertisementEditBlocker> =>
  decide<AdvertisementEditBlocker>([
    ...reasonsOf(canEdit(facts)),
    ...(facts.hasAdvertisement ? [] : [{ code: 'advertisement.process_without_advertisement' } as const]),
  ]);
