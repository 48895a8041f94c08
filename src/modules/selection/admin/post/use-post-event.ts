import { readRecruitmentRoute } from '#modules/recruitments/contract/index.ts';
import type { Route } from '#platform/core/route.ts';
import { useRouteMutation } from '#platform/admin/index.ts';
import {
  countApplicationsRoute,
  findPlaceRoute,
  listApplicationsRoute,
  postEventRoute,
  readSheetRoute,
} from '../../contract/index.ts';

/** What an event makes old: the sheet, the list, its counts, and the recruitment's count of hired. */
export const madeOldByEvents: readonly Route[] = [
  readSheetRoute,
  listApplicationsRoute,
  countApplicationsRoute,
  findPlaceRoute,
  readRecruitmentRoute,
];

/** Posts events. */
export const usePostEvent = () => useRouteMutation(postEventRoute, { invalidates: madeOldByEvents });
