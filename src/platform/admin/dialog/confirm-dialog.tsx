import { BodyLong, Button, Dialog } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import { usePlatformMessages } from '../messages/index.ts';
import { presentOnly } from '../form/present-only.ts';
import { FailureMessage } from '../states/failure-message.tsx';

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
  /** Carries it out, and closes by changing `open`. A failure thrown is shown in the dialog. */
  readonly onConfirm: () => void | Promise<void>;
  /** What staying is called, where `Avbryt` could be misread. */
  readonly dismiss?: string;
  readonly danger?: boolean;
  /** Where focus goes when the dialog closes; left out or null, to where it was. */
  readonly returnFocusTo?: () => HTMLElement | null | undefined;
}

/** Asks before something that cannot be undone; stays open until the answer has been carried out. */
export function ConfirmDialog({ open, onClose, title, children, dismiss, ...answer }: ConfirmDialogProps) {
  const words = usePlatformMessages();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const close = () => {
    setFailure(undefined);
    onClose();
  };
  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await answer.onConfirm();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={open} onOpenChange={(next) => !next && !isBusy && close()}>
      <Dialog.Popup
        width="small"
        closeOnOutsideClick={false}
        {...presentOnly({ returnFocusTo: answer.returnFocusTo })}
      >
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <div className="tl-stack tl-stack--tight">
            {children !== undefined && <BodyLong as="div">{children}</BodyLong>}
            {failure !== undefined && <FailureMessage error={failure} />}
          </div>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" disabled={isBusy} onClick={close}>
            {dismiss ?? words.cancel}
          </Button>
          <Button
            type="button"
            data-color={answer.danger === true ? 'danger' : 'accent'}
            loading={isBusy}
            onClick={() => void confirm()}
          >
            {answer.action}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
