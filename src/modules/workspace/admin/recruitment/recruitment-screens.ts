import {
  advertisementAddress,
  applicationsAddress,
  publishingAddress,
  detailsAddress,
  logAddress,
  recruitmentAddress,
} from '#modules/recruitments/admin/index.ts';
import { lazyScreen, screen, type Screen } from '#platform/admin/index.ts';

/** A recruitment's own page, a screen for each tab. */
export const recruitmentScreens: readonly Screen[] = [
  screen({
    address: recruitmentAddress,
    component: lazyScreen(async () => (await import('./overview-tab.tsx')).OverviewTab),
  }),
  screen({
    address: detailsAddress,
    component: lazyScreen(async () => (await import('./details-tab.tsx')).DetailsTab),
  }),
  screen({
    address: advertisementAddress,
    component: lazyScreen(async () => (await import('./part-tabs.tsx')).AdvertisementPart),
  }),
  screen({
    address: publishingAddress,
    component: lazyScreen(async () => (await import('./part-tabs.tsx')).PublishingPart),
  }),
  screen({
    address: applicationsAddress,
    component: lazyScreen(async () => (await import('./part-tabs.tsx')).ApplicationsPart),
  }),
  screen({
    address: logAddress,
    component: lazyScreen(async () => (await import('./log-tab.tsx')).LogTab),
  }),
];
