import { ConfirmDialog, useMessages } from '#platform/admin/index.ts';
import type { CandidateSheet, PossibleEvent } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { usePostEvent } from './use-post-event.ts';

interface PostConfirmProps {
  readonly account: string;
  readonly sheet: CandidateSheet;
  /** Undefined while nothing is asked. */
  readonly type: PossibleEvent | undefined;
  readonly onClose: () => void;
  readonly onDone: (type: PossibleEvent) => void;
}

/** Asks before somebody is marked as hired, or an application is withdrawn, naming the person. */
export function PostConfirm({ account, sheet, type, onClose, onDone }: PostConfirmProps) {
  const words = useMessages(selectionMessages).screen.post;
  const post = usePostEvent();
  const name = `${sheet.firstName} ${sheet.lastName}`;
  const asks = type?.withdraws === true ? words.withdraw : words.hired;
  return (
    <ConfirmDialog
      open={type !== undefined}
      onClose={onClose}
      title={asks.title(name)}
      action={asks.action}
      danger={type?.withdraws === true}
      // The button that asked may be gone with what it did; then focus goes to what is said of it.
      returnFocusTo={() => document.querySelector<HTMLElement>('.tl-post__done:not(:empty)')}
      onConfirm={async () => {
        if (type === undefined) return;
        await post.mutateAsync({ params: { account, id: sheet.id }, body: { eventTypeId: type.id } });
        onDone(type);
      }}
    >
      {asks.text}
    </ConfirmDialog>
  );
}
