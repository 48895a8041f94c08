import type { RecruitmentView } from '#modules/recruitments/contract/index.ts';
import { countApplicationsRoute } from '#modules/selection/contract/index.ts';
import { countUntold } from '#modules/selection/domain/index.ts';
import { useAccountParam, usePermission, useRoute } from '#platform/admin/index.ts';

/** How many applicants of a recruitment have had no answer, as far as the reader may know and tell them (CL-5). */
export function useUntold({ id }: RecruitmentView): number {
  const mayTell = usePermission('event.post');
  const counts = useRoute(countApplicationsRoute, { params: { ...useAccountParam(), id } });
  return mayTell && counts.data !== undefined ? countUntold(counts.data.counts) : 0;
}
