import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../dialog/confirm-dialog.tsx';
import { usePlatformMessages } from '../messages/index.ts';
import type { FormStore } from './form-store.ts';

/** Asks before the reader leaves something typed behind: by a link, the back button, or closing the tab. */
export function LeaveGuard({ store }: { readonly store: FormStore }) {
  const words = usePlatformMessages();
  const blocker = useBlocker({
    // Another tab or filter of the same screen keeps the form where it is.
    shouldBlockFn: ({ current, next }) => store.isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => store.isDirty,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      open={blocker.status === 'blocked'}
      title={words.form.leaveTitle}
      action={words.form.leaveYes}
      dismiss={words.form.leaveNo}
      danger
      onClose={() => blocker.reset?.()}
      onConfirm={() => {
        store.abandon();
        blocker.proceed?.();
      }}
      // Left for another page, whose heading has focus: the link that led there is not taken back to.
      returnFocusTo={() => (store.isAbandoned ? document.querySelector<HTMLElement>('main h1') : null)}
    >
      {words.form.leave}
    </ConfirmDialog>
  );
}
