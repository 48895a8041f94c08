import { lazyScreen, screen, type Screen } from '#platform/admin/index.ts';
import { basicsAddress, newRecruitmentAddress, positionAddress, responsibilityAddress } from './addresses.ts';

/** The steps in which a recruitment is set up. */
export const screens: readonly Screen[] = [
  screen({
    address: newRecruitmentAddress,
    permission: 'recruitment.create',
    component: lazyScreen(
      async () => (await import('./setup/new-recruitment-screen.tsx')).NewRecruitmentScreen,
    ),
  }),
  screen({
    address: basicsAddress,
    component: lazyScreen(async () => (await import('./setup/basics-screen.tsx')).BasicsScreen),
  }),
  screen({
    address: positionAddress,
    component: lazyScreen(async () => (await import('./setup/position-screen.tsx')).PositionScreen),
  }),
  screen({
    address: responsibilityAddress,
    component: lazyScreen(
      async () => (await import('./setup/responsibility-screen.tsx')).ResponsibilityScreen,
    ),
  }),
];
