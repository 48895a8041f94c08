import { BriefcaseIcon, HouseIcon } from '@navikt/aksel-icons';
import { lazyScreen, screen, type Screen } from '#platform/admin/index.ts';
import { en } from '../messages/en.ts';
import { nb } from '../messages/nb.ts';
import { nn } from '../messages/nn.ts';
import { sv } from '../messages/sv.ts';
import { recruitmentsAddress, todayAddress } from './addresses.ts';
import { recruitmentScreens } from './recruitment/recruitment-screens.ts';

/** With one of these there is something in the list. */
const listRights = ['recruitment.view_list', 'recruitment.view'];

/** The start page, the lists across modules, and a recruitment's own page. */
export const screens: readonly Screen[] = [
  screen({
    address: todayAddress,
    component: lazyScreen(async () => (await import('./today/today-screen.tsx')).TodayScreen),
    nav: {
      label: { nb: nb.today.title, nn: nn.today.title, sv: sv.today.title, en: en.today.title },
      icon: HouseIcon,
      order: 10,
    },
  }),
  screen({
    address: recruitmentsAddress,
    component: lazyScreen(async () => (await import('./list/recruitments-screen.tsx')).RecruitmentsScreen),
    nav: {
      label: { nb: nb.list.title, nn: nn.list.title, sv: sv.list.title, en: en.list.title },
      icon: BriefcaseIcon,
      order: 20,
      needs: listRights,
    },
  }),
  ...recruitmentScreens,
];
