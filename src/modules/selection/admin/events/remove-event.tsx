import { BodyLong, Button, Dialog, Textarea } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import {
  ConfirmDialog,
  Reasons,
  useMessages,
  useReasonText,
  useRouteMutation,
} from '#platform/admin/index.ts';
import { deactivateEventRoute, deleteEventRoute, type EventView } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { madeOldByEvents } from '../post/use-post-event.ts';
import { useEventHeading } from '../post/use-event-heading.ts';

interface RemoveEventProps {
  readonly account: string;
  /** Undefined while nothing is removed. */
  readonly event: EventView | undefined;
  readonly onClose: () => void;
}

interface Removing extends RemoveEventProps {
  readonly event: EventView;
  readonly heading: string;
}

/** What the bin does: deletes, deactivates with a reason, or says why it can do neither (EV-3). */
export function RemoveEvent({ account, event, onClose }: RemoveEventProps) {
  const headingOf = useEventHeading();
  if (event === undefined) return null;
  const removing = { account, event, onClose, heading: headingOf(event.type) };
  if (event.actions.delete.allowed) return <DeleteEvent {...removing} />;
  if (event.actions.deactivate.allowed) return <DeactivateEvent {...removing} />;
  return <CannotRemove {...removing} />;
}

function DeleteEvent({ account, event, heading, onClose }: Removing) {
  const words = useMessages(selectionMessages).screen.events;
  const remove = useRouteMutation(deleteEventRoute, { invalidates: madeOldByEvents });
  const focus = useFocusAfter();
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      title={words.deleteTitle(heading)}
      action={words.deleteAction}
      returnFocusTo={focus.next}
      onConfirm={async () => {
        await remove.mutateAsync({ params: { account, id: event.id } });
        focus.isDone();
        onClose();
      }}
    >
      {words.deleteText}
    </ConfirmDialog>
  );
}

function DeactivateEvent({ account, event, heading, onClose }: Removing) {
  const words = useMessages(selectionMessages).screen.events;
  const textOf = useReasonText();
  const deactivate = useRouteMutation(deactivateEventRoute, { invalidates: madeOldByEvents });
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const focus = useFocusAfter();
  const { delete: deleting } = event.actions;
  return (
    <ConfirmDialog
      open
      danger
      onClose={onClose}
      title={words.deactivateTitle(heading)}
      action={words.deactivateAction}
      returnFocusTo={focus.next}
      onConfirm={async () => {
        if (reason.trim() === '') {
          setMissing(true);
          return field.current?.focus();
        }
        await deactivate.mutateAsync({ params: { account, id: event.id }, body: { reason } });
        focus.isDone();
        onClose();
      }}
    >
      <div className="tl-stack tl-stack--tight">
        {!deleting.allowed &&
          deleting.reasons.map((why) => <BodyLong key={why.code}>{textOf(why).text}</BodyLong>)}
        <BodyLong>
          {words.deactivateText} {event.mail?.state === 'waiting' && words.deactivateMail}
        </BodyLong>
        <Textarea
          ref={field}
          label={words.deactivateReason}
          value={reason}
          maxLength={1000}
          minRows={2}
          error={isMissing && reason.trim() === '' ? words.reasonMissing : undefined}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </ConfirmDialog>
  );
}

/** Where focus goes after: the bin has gone with what it removed, so to the tab that shows what is left. */
function useFocusAfter(): { readonly isDone: () => void; readonly next: () => HTMLElement | null } {
  const done = useRef(false);
  return {
    isDone: () => {
      done.current = true;
    },
    next: () =>
      done.current
        ? document.querySelector<HTMLElement>('.tl-sheet [role="tab"][aria-selected="true"]')
        : null,
  };
}

function CannotRemove({ event, heading, onClose }: Removing) {
  const { screen } = useMessages(selectionMessages);
  const { deactivate } = event.actions;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Popup width="small">
        <Dialog.Header>
          <Dialog.Title>{screen.events.closed(heading)}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {!deactivate.allowed && <Reasons title={screen.events.why} reasons={deactivate.reasons} />}
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" onClick={onClose}>
            {screen.events.understood}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
