import { BodyLong, Button, Dialog } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import { usePlatformMessages } from '../messages/index.ts';

/** A question before something that cannot be undone. */
export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Names the thing: `Send avslag til 42 søkere?` */
  readonly title: string;
  /** What will happen, and that it cannot be undone. */
  readonly children?: ReactNode;
  /** The verb and what it touches: `Send til 42 søkere`. Never OK. */
  readonly action: string;
  readonly onConfirm: () => void | Promise<void>;
  /** What staying is called, where `Avbryt` could be misread. */
  readonly dismiss?: string;
  readonly danger?: boolean;
}

/** Asks before something that cannot be undone; stays open until the answer has been carried out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const words = usePlatformMessages();
  const [isBusy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await props.onConfirm();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={props.open} onOpenChange={(open) => !open && !isBusy && props.onClose()}>
      <Dialog.Popup width="small" closeOnOutsideClick={false}>
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{props.title}</Dialog.Title>
        </Dialog.Header>
        {props.children !== undefined && (
          <Dialog.Body>
            <BodyLong as="div">{props.children}</BodyLong>
          </Dialog.Body>
        )}
        <Dialog.Footer>
          <Button type="button" variant="secondary" disabled={isBusy} onClick={props.onClose}>
            {props.dismiss ?? words.cancel}
          </Button>
          <Button
            type="button"
            data-color={props.danger === true ? 'danger' : 'accent'}
            loading={isBusy}
            onClick={() => void confirm()}
          >
            {props.action}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
