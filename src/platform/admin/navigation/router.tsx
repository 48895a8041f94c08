import {
  Outlet,
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NotFound } from '../states/failed.tsx';
import { ScreenGate } from './screen-gate.tsx';
import { parseSearch, writeSearch } from './address.ts';
import type { Screen } from './screen.ts';

interface RouterParts {
  readonly screens: readonly Screen[];
  /** Stands around all screens of an account: loads the session and shows the shell with `Outlet` in it. */
  readonly accountFrame: () => ReactNode;
  /** Shown outside any account. */
  readonly elsewhere: () => ReactNode;
  readonly history?: RouterHistory;
}

/** The router of the application: every screen under `/a/{account}`. */
export function createAdminRouter({ screens, accountFrame, elsewhere, history }: RouterParts) {
  const root = createRootRoute({ component: Outlet, notFoundComponent: elsewhere });
  const account = createRoute({
    getParentRoute: () => root,
    path: '/a/$account',
    component: accountFrame,
    notFoundComponent: NotFound,
  });
  const children = screens.map((screen) =>
    createRoute({
      getParentRoute: () => account,
      path: screen.address.path,
      component: () => <ScreenGate screen={screen} />,
    }),
  );
  return createRouter({
    routeTree: root.addChildren([account.addChildren(children)]),
    parseSearch,
    stringifySearch: writeSearch,
    defaultNotFoundComponent: NotFound,
    notFoundMode: 'fuzzy',
    ...(history === undefined ? {} : { history }),
  });
}
