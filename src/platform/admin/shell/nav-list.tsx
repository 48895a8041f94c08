import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useRouterState } from '@tanstack/react-router';
import { useLanguage } from '../language/language.tsx';
import { usePlatformMessages } from '../messages/index.ts';
import { useAccountPath } from '../navigation/account-path.ts';
import { placeOf } from '../navigation/address.ts';
import { HrefLink } from '../navigation/href-link.tsx';
import { isUnder, type NavScreen } from './nav-screens.ts';
import { useSession } from '../session/session.tsx';

/** The entries of the left rail; a closed one has a lock and leads to its explanation. */
export function NavList({
  screens,
  onGo,
}: {
  readonly screens: readonly NavScreen[];
  readonly onGo?: () => void;
}) {
  const words = usePlatformMessages();
  const main = screens.filter((screen) => screen.nav.section === undefined);
  const admin = screens.filter((screen) => screen.nav.section === 'admin');
  return (
    <nav aria-label={words.shell.mainMenu} className="tl-nav">
      <NavItems screens={main} onGo={onGo} />
      {admin.length > 0 && (
        <>
          <p className="tl-nav__heading">{words.shell.admin}</p>
          <NavItems screens={admin} onGo={onGo} />
        </>
      )}
    </nav>
  );
}

function NavItems({
  screens,
  onGo,
}: {
  readonly screens: readonly NavScreen[];
  readonly onGo?: (() => void) | undefined;
}) {
  return (
    <ul>
      {screens.map((screen) => (
        <NavItem key={screen.address.path} screen={screen} onGo={onGo} />
      ))}
    </ul>
  );
}

function NavItem({ screen, onGo }: { readonly screen: NavScreen; readonly onGo?: (() => void) | undefined }) {
  const language = useLanguage();
  const words = usePlatformMessages();
  const { permissions } = useSession();
  const href = useAccountPath()(placeOf(screen.address, { params: {} }));
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const isHere = isUnder(pathname, href, screen.address.path === '/');
  const needed = screen.nav.needs ?? (screen.permission === undefined ? [] : [screen.permission]);
  const isClosed = needed.length > 0 && !needed.some((key) => permissions.includes(key));
  const Icon = screen.nav.icon;
  return (
    <li>
      <HrefLink
        href={href}
        className="tl-nav__link"
        aria-current={isHere ? 'page' : undefined}
        onClick={onGo}
      >
        <Icon aria-hidden fontSize="1.25rem" />
        <span>{screen.nav.label[language]}</span>
        {isClosed && (
          <PadlockLockedIcon title={words.shell.closed} fontSize="1rem" className="tl-nav__lock" />
        )}
      </HrefLink>
    </li>
  );
}
