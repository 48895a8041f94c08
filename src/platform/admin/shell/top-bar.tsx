import { ArrowRightLeftIcon, LeaveIcon, MenuHamburgerIcon, PersonCircleIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import { languages, languageOf, type Language } from '../../core/language.ts';
import { useLanguage } from '../language/language.tsx';
import { usePlatformMessages } from '../messages/index.ts';
import { useAccountPath } from '../navigation/account-path.ts';
import { HrefLink } from '../navigation/href-link.tsx';
import { useSession } from '../session/session.tsx';

interface TopBarProps {
  readonly onOpenMenu: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly signOutHref: string;
}

/** The bar at the top: product, account, and the reader. */
export function TopBar({ onOpenMenu, onLanguage, signOutHref }: TopBarProps) {
  const words = usePlatformMessages();
  const path = useAccountPath();
  return (
    <header className="tl-top">
      <Button
        type="button"
        variant="tertiary"
        data-color="neutral"
        className="tl-top__menu"
        icon={<MenuHamburgerIcon aria-hidden />}
        onClick={onOpenMenu}
        aria-haspopup="dialog"
      >
        {words.shell.openMenu}
      </Button>
      <HrefLink href={path('/')} className="tl-top__product">
        {words.product}
      </HrefLink>
      <AccountSwitch />
      <UserMenu onLanguage={onLanguage} signOutHref={signOutHref} />
    </header>
  );
}

function AccountSwitch() {
  const words = usePlatformMessages();
  const { account, accounts } = useSession();
  if (accounts.length < 2) return <span className="tl-top__account">{account.name}</span>;
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          type="button"
          variant="tertiary"
          data-color="neutral"
          className="tl-top__account"
          icon={<ArrowRightLeftIcon aria-hidden />}
          iconPosition="right"
        >
          <span className="aksel-sr-only">{words.shell.switchAccount}: </span>
          {account.name}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Group label={words.shell.switchAccount}>
          {accounts.map((each) => (
            <ActionMenu.Item
              key={each.slug}
              as="a"
              href={`/a/${each.slug}`}
              aria-current={each.slug === account.slug ? 'true' : undefined}
            >
              {each.name}
            </ActionMenu.Item>
          ))}
        </ActionMenu.Group>
      </ActionMenu.Content>
    </ActionMenu>
  );
}

function UserMenu({ onLanguage, signOutHref }: Pick<TopBarProps, 'onLanguage' | 'signOutHref'>) {
  const words = usePlatformMessages();
  const language = useLanguage();
  const { user } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const [isOpen, setOpen] = useState(false);
  const name = `${user.firstName} ${user.lastName}`;
  return (
    <div className="tl-top__user">
      <ActionMenu open={isOpen} onOpenChange={setOpen}>
        <ActionMenu.Trigger>
          <Button
            type="button"
            variant="tertiary"
            data-color="neutral"
            icon={<PersonCircleIcon aria-hidden />}
          >
            <span className="aksel-sr-only">{words.shell.userMenu}: </span>
            <span className="tl-top__name">{name}</span>
          </Button>
        </ActionMenu.Trigger>
        <ActionMenu.Content>
          <ActionMenu.RadioGroup
            label={words.shell.language}
            value={language}
            onValueChange={(value) => {
              onLanguage(languageOf(value));
              setOpen(false);
            }}
          >
            {languages.map((each) => (
              <ActionMenu.RadioItem key={each} value={each} lang={each}>
                {words.shell.languageNames[each]}
              </ActionMenu.RadioItem>
            ))}
          </ActionMenu.RadioGroup>
          <ActionMenu.Divider />
          <ActionMenu.Item icon={<LeaveIcon aria-hidden />} onSelect={() => form.current?.requestSubmit()}>
            {words.shell.signOut}
          </ActionMenu.Item>
        </ActionMenu.Content>
      </ActionMenu>
      <form ref={form} method="post" action={signOutHref} hidden />
    </div>
  );
}
