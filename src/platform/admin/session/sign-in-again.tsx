import { BodyLong, Button, Dialog, InlineMessage } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { isGateClosed, onGateChange, openGate } from '../api/sign-in-gate.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { useSession, type Session } from './session.tsx';

interface SignInAgainProps {
  /** Where one signs in; opened in a new tab, so that this page keeps what was typed. */
  readonly signInHref: string;
  /** Asks the API who is signed in now, undefined when nobody is. */
  readonly whoIsSignedIn: () => Promise<Session | undefined>;
}

type Answer =
  | { readonly kind: 'asking' | 'still_out' }
  | { readonly kind: 'other_user'; readonly name: string };

/** Lets the reader sign in again in place when a call met a 401; the calls that wait are then sent again. */
export function SignInAgain({ signInHref, whoIsSignedIn }: SignInAgainProps) {
  const words = usePlatformMessages();
  const { user } = useSession();
  const client = useQueryClient();
  const isOpen = useSyncExternalStore(onGateChange, isGateClosed);
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer>({ kind: 'asking' });

  const proceed = async () => {
    setBusy(true);
    const now = await whoIsSignedIn().catch(() => undefined);
    setBusy(false);
    if (now === undefined) return setAnswer({ kind: 'still_out' });
    if (now.user.id !== user.id) {
      return setAnswer({ kind: 'other_user', name: `${now.user.firstName} ${now.user.lastName}` });
    }
    setAnswer({ kind: 'asking' });
    openGate('signed_in');
    await client.invalidateQueries();
  };
  useOnReturn(isOpen, async () => {
    // Whoever comes back from the other tab without having signed in is not told so: they may only be looking.
    const now = await whoIsSignedIn().catch(() => undefined);
    if (now !== undefined) await proceed();
  });
  const giveUp = () => {
    setAnswer({ kind: 'asking' });
    openGate('given_up');
  };

  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && giveUp()}>
      <Dialog.Popup width="small" closeOnOutsideClick={false}>
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{words.signIn.title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <div className="tl-stack">
            <BodyLong>{words.signIn.body}</BodyLong>
            <Button as="a" href={signInHref} target="_blank" rel="noopener">
              {words.signIn.open}
            </Button>
            <div role="status">
              {answer.kind === 'still_out' && (
                <InlineMessage status="warning">{words.signIn.stillOut}</InlineMessage>
              )}
              {answer.kind === 'other_user' && (
                <InlineMessage status="warning">{words.signIn.otherUser(answer.name)}</InlineMessage>
              )}
            </div>
          </div>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="tertiary" onClick={giveUp}>
            {words.signIn.giveUp}
          </Button>
          {answer.kind === 'other_user' ? (
            <Button type="button" variant="secondary" onClick={() => location.reload()}>
              {words.signIn.reload}
            </Button>
          ) : (
            <Button type="button" variant="secondary" loading={isBusy} onClick={() => void proceed()}>
              {words.signIn.proceed}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

/** Acts each time the reader comes back to this tab, as long as it is wanted. */
function useOnReturn(isWanted: boolean, act: () => Promise<void>): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isWanted) return;
    const onFocus = () => void latest.current();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [isWanted]);
}
