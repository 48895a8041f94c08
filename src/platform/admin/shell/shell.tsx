import { Dialog } from '@navikt/ds-react';
import { useRouterState } from '@tanstack/react-router';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../core/language.ts';
import { usePlatformMessages } from '../messages/index.ts';
import type { Screen } from '../navigation/screen.ts';
import { CrashBoundary } from '../states/crash-boundary.tsx';
import { Waiting } from '../states/waiting.tsx';
import { NavList } from './nav-list.tsx';
import { navScreens } from './nav-screens.ts';
import { PageFocusProvider } from './page-focus.tsx';
import { TopBar } from './top-bar.tsx';

interface ShellProps {
  readonly screens: readonly Screen[];
  readonly onLanguage: (language: Language) => void;
  readonly signOutHref: string;
  readonly children: ReactNode;
}

/** The frame around every screen: top bar, rail, and the place where the screen stands. */
export function Shell({ screens, onLanguage, signOutHref, children }: ShellProps) {
  const words = usePlatformMessages();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const entries = useMemo(() => navScreens(screens), [screens]);
  // The menu is open at a place: going to another closes it, and focus then stays with the new page.
  const [menu, setMenu] = useState({ isOpen: false, at: pathname });
  const setMenuOpen = (isOpen: boolean) => setMenu({ isOpen, at: pathname });
  const afterMenu = () =>
    location.pathname === menu.at ? null : document.querySelector<HTMLElement>('main h1');
  return (
    <PageFocusProvider>
      <a href="#innhold" className="tl-skip" onClick={skipToContent}>
        {words.shell.skipLink}
      </a>
      <TopBar onOpenMenu={() => setMenuOpen(true)} onLanguage={onLanguage} signOutHref={signOutHref} />
      <Dialog open={menu.isOpen && menu.at === pathname} onOpenChange={setMenuOpen}>
        <Dialog.Popup
          position="left"
          width="20rem"
          aria-label={words.shell.mainMenu}
          returnFocusTo={afterMenu}
        >
          <Dialog.Header>
            <Dialog.Title>{words.product}</Dialog.Title>
          </Dialog.Header>
          <Dialog.Body>
            <NavList screens={entries} onGo={() => setMenuOpen(false)} />
          </Dialog.Body>
        </Dialog.Popup>
      </Dialog>
      <div className="tl-body">
        <div className="tl-rail">
          <NavList screens={entries} />
        </div>
        <main id="innhold" tabIndex={-1} className="tl-main">
          <CrashBoundary place={pathname}>
            <Suspense fallback={<Waiting />}>{children}</Suspense>
          </CrashBoundary>
        </main>
      </div>
    </PageFocusProvider>
  );
}

/** Focus moves without the address getting a fragment, which the router would take for another place. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#innhold')?.focus();
}
