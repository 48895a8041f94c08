import { readPublishingRoute } from '#modules/publishing/contract/index.ts';
import type { RecruitmentView } from '#modules/recruitments/contract/index.ts';
import { useAccountParam, useRoute } from '#platform/admin/index.ts';

/** How far the advertisement of a recruitment has come. */
export interface PublishingState {
  readonly begun: boolean;
  readonly published: boolean;
  /** Out on some channel now. */
  readonly live: boolean;
  readonly unpublishedChanges: boolean;
}

/** How far the advertisement has come; undefined while it is fetched, or where there is none. */
export function usePublishingState({ id, process }: RecruitmentView): PublishingState | undefined {
  const { data } = useRoute(
    readPublishingRoute,
    { params: { ...useAccountParam(), id } },
    { enabled: process.hasAdvertisement },
  );
  if (data === undefined) return undefined;
  return {
    begun: data.content !== null,
    published: data.lastVersion !== null,
    live: data.channels.some(({ state }) => state === 'live' || state === 'outdated'),
    unpublishedChanges: data.lastVersion !== null && data.differences.length > 0,
  };
}
