import { BodyLong, Button, Dialog } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { lastAnswerAt } from '../api/call-route.ts';
import { useFormat } from '../format/use-format.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { useSession } from './session.tsx';
import { untilWarning } from './until-warning.ts';

/**
 * Warns two minutes before the session ends. Answers since the session was read have prolonged it, so then it
 * is read again instead; where it turns out to end all the same, the warning stands.
 */
export function SessionEnding({ onStay }: { readonly onStay: () => Promise<unknown> }) {
  const words = usePlatformMessages();
  const format = useFormat();
  const { sessionEndsAt: endsAt } = useSession();
  const [warnedFor, setWarnedFor] = useState<string>();
  const [readAt] = useReadAt(endsAt);

  useEffect(() => {
    const timer = setTimeout(
      () => {
        const answered = lastAnswerAt();
        const prolonged = answered !== undefined && Temporal.Instant.compare(answered, readAt) > 0;
        // A warning for an end that has moved is never shown.
        const warn = () => setWarnedFor(endsAt);
        if (prolonged) onStay().then(warn, warn);
        else warn();
      },
      untilWarning(Temporal.Instant.from(endsAt), Temporal.Now.instant()),
    );
    return () => clearTimeout(timer);
  }, [endsAt, readAt, onStay]);

  const isOpen = warnedFor === endsAt;
  const ends = format.time(
    Temporal.Instant.from(endsAt).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainTime(),
  );
  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && setWarnedFor(undefined)}>
      <Dialog.Popup width="small" role="alertdialog">
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{words.signIn.endingTitle}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <BodyLong>{words.signIn.ending(ends)}</BodyLong>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" onClick={() => void onStay().finally(() => setWarnedFor(undefined))}>
            {words.signIn.stay}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

/** When the end of the session was read: an answer later than that has moved it. */
function useReadAt(endsAt: string): readonly [Temporal.Instant] {
  const [read, setRead] = useState(() => ({ endsAt, at: Temporal.Now.instant() }));
  if (read.endsAt !== endsAt) setRead({ endsAt, at: Temporal.Now.instant() });
  return [read.at];
}
