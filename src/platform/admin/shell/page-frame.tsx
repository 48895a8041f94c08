import { BodyShort, Heading, Link } from '@navikt/ds-react';
import { Fragment, createContext, useContext, useEffect, type ReactNode } from 'react';
import { usePlatformMessages } from '../messages/index.ts';
import { useAccountPath } from '../navigation/account-path.ts';
import { HrefLink } from '../navigation/href-link.tsx';
import { useAccountName } from '../session/session.tsx';
import { usePageFocus } from './page-focus.tsx';

/** A step of the breadcrumb: its words and its place within the account. */
export interface Crumb {
  readonly label: string;
  readonly place: string;
}

/** The head of a screen. */
export interface PageHeaderProps {
  readonly title: string;
  /** The steps between the start page and this one. */
  readonly crumbs?: readonly Crumb[];
  /** Status words: Aksel tags or plain text. */
  readonly status?: ReactNode;
  /** Facts under the title: reference, unit, deadline. */
  readonly facts?: readonly ReactNode[];
  /** The one primary action. */
  readonly action?: ReactNode;
}

/** Breadcrumb, the screen's one `h1`, its status in words, and the primary action to the right. */
export function PageHeader({ title, crumbs = [], status, facts = [], action }: PageHeaderProps) {
  const words = usePlatformMessages();
  const account = useAccountName();
  const heading = usePageFocus();
  useEffect(() => {
    document.title = [title, account, words.product].filter(Boolean).join(' – ');
  }, [title, account, words.product]);
  return (
    <header className="tl-page-header">
      <Breadcrumb crumbs={crumbs} here={title} />
      <div className="tl-page-header__row">
        <div className="tl-page-header__title">
          <Heading level="1" size="large" ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          {status !== undefined && <div className="tl-page-header__status">{status}</div>}
        </div>
        {action !== undefined && <div className="tl-page-header__action">{action}</div>}
      </div>
      {facts.length > 0 && <Facts facts={facts} />}
    </header>
  );
}

function Facts({ facts }: { readonly facts: readonly ReactNode[] }) {
  return (
    <BodyShort as="div" className="tl-page-header__facts">
      {facts.map((fact, place) => (
        <Fragment key={place}>
          <span>{fact}</span>
        </Fragment>
      ))}
    </BodyShort>
  );
}

function Breadcrumb({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }) {
  const words = usePlatformMessages();
  const path = useAccountPath();
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={words.shell.breadcrumb} className="tl-breadcrumb">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.place}>
            <Link as={HrefLink} href={path(crumb.place)}>
              {crumb.label}
            </Link>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

const IsInPageContext = createContext(false);

/** Whether there is a page with its own `h1` around; what fails outside one must bring its own. */
export const useIsInPage = (): boolean => useContext(IsInPageContext);

/** A whole screen: its head, its content, and a panel to the right of it (below on a narrow screen). */
export interface PageFrameProps extends PageHeaderProps {
  /** Lists may use all the width; what is read keeps to 1,280 px. */
  readonly wide?: boolean;
  /** A panel beside the content, as *Hva gjenstår*. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** The frame every screen returns: head, content, panel. */
export function PageFrame({ wide = false, aside, children, ...header }: PageFrameProps) {
  return (
    <div className={wide ? 'tl-page tl-page--wide' : 'tl-page'}>
      <PageHeader {...header} />
      <IsInPageContext value>
        {aside === undefined ? (
          <div className="tl-page__content">{children}</div>
        ) : (
          <div className="tl-page__columns">
            <div className="tl-page__content">{children}</div>
            <aside className="tl-page__aside">{aside}</aside>
          </div>
        )}
      </IsInPageContext>
    </div>
  );
}
