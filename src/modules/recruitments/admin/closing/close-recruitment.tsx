import { Button, Dialog } from '@navikt/ds-react';
import { useState } from 'react';
import { useMessages } from '#platform/admin/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { Closing } from './closing-form.tsx';
import './closing.css';

interface CloseRecruitmentProps {
  readonly recruitment: RecruitmentView;
  /** How many applicants have had no answer; 0 also where the reader may not tell them. */
  readonly untold: number;
  /** Called when the recruitment is closed; the button goes, so the caller says where focus is next. */
  readonly onClosed: () => void;
}

/**
 * The way to close a recruitment, in its header. It opens also while nothing can be done: the dialog is where the
 * reader learns why, and what removes it (CL-4).
 */
export function CloseRecruitment({ recruitment, untold, onClosed }: CloseRecruitmentProps) {
  const words = useMessages(recruitmentMessages).screens.closing;
  const [isOpen, setOpen] = useState(false);
  const leave = (closed: boolean) => {
    setOpen(false);
    if (closed) onClosed();
  };
  return (
    <>
      <Button type="button" variant="secondary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <Dialog.Popup width="medium" closeOnOutsideClick={false}>
          <Dialog.Header>
            <Dialog.Title>{words.title(recruitment.title)}</Dialog.Title>
          </Dialog.Header>
          <Dialog.Body>
            <Closing recruitment={recruitment} untold={untold} onLeave={leave} />
          </Dialog.Body>
        </Dialog.Popup>
      </Dialog>
    </>
  );
}
