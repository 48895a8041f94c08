import { Outlet, useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { problemKindOf, type ApiFailure } from '../api/failures.ts';
import { useChosenLanguage } from '../language/chosen-language.ts';
import { AccountPathProvider } from '../navigation/account-path.ts';
import type { Screen } from '../navigation/screen.ts';
import { ReasonTextsProvider, type ReasonTexts } from '../reasons/reason-texts.tsx';
import { SessionEnding } from '../session/session-ending.tsx';
import { SessionProvider, type Session } from '../session/session.tsx';
import { useSessionQuery, type SessionRoute } from '../session/use-session-query.ts';
import { SignInAgain } from '../session/sign-in-again.tsx';
import { Failed } from '../states/failed.tsx';
import { Waiting } from '../states/waiting.tsx';
import { Appearance } from './appearance.tsx';
import { Shell } from './shell.tsx';

/** What the composition knows and the platform does not. */
export interface AccountFrameProps {
  readonly screens: readonly Screen[];
  readonly reasonTexts: ReasonTexts;
  readonly sessionRoute: SessionRoute;
  /** The address of the sign-in page that comes back to a place afterwards. */
  readonly signInHref: (returnTo: string) => string;
  readonly signOutHref: string;
}

/** Stands around all screens of an account: knows who is signed in, and shows the shell or why it cannot. */
export function AccountFrame(props: AccountFrameProps) {
  const { account } = useParams({ strict: false }) as { account: string };
  const { session, error, ask } = useSessionQuery(props.sessionRoute, account);
  const start = `/a/${account}`;
  return (
    <AccountPathProvider value={start}>
      {session === undefined ? (
        <Appearance>
          <Before error={error} signInHref={props.signInHref} onRetry={() => void ask()} />
        </Appearance>
      ) : (
        <Inside {...props} session={session} ask={ask}>
          <Outlet />
        </Inside>
      )}
    </AccountPathProvider>
  );
}

function Inside(
  props: AccountFrameProps & {
    readonly session: Session;
    readonly ask: () => Promise<Session>;
    readonly children: ReactNode;
  },
) {
  const { session, ask } = props;
  const [chosen, choose] = useChosenLanguage();
  const inLanguage = useMemo(
    () => ({ ...session, user: { ...session.user, language: chosen ?? session.user.language } }),
    [session, chosen],
  );
  return (
    <SessionProvider session={inLanguage}>
      <Appearance>
        <ReasonTextsProvider texts={props.reasonTexts}>
          <Shell screens={props.screens} onLanguage={choose} signOutHref={props.signOutHref}>
            {props.children}
          </Shell>
          <SignInAgain signInHref={props.signInHref(`/a/${session.account.slug}`)} whoIsSignedIn={ask} />
          <SessionEnding onStay={ask} />
        </ReasonTextsProvider>
      </Appearance>
    </SessionProvider>
  );
}

/** What stands while the session is not known: nothing yet, the way to sign in, or what went wrong. */
function Before(props: {
  readonly error: ApiFailure | null;
  readonly signInHref: (returnTo: string) => string;
  readonly onRetry: () => void;
}) {
  if (props.error !== null && problemKindOf(props.error) === 'unauthenticated') {
    location.assign(props.signInHref(location.pathname + location.search));
    return null;
  }
  return (
    <main className="tl-main">
      {props.error === null ? <Waiting /> : <Failed error={props.error} onRetry={props.onRetry} />}
    </main>
  );
}
