import { BodyLong, Button, Dialog, Switch } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#platform/admin/index.ts';
import { selectionMessages } from '../../messages/index.ts';

/** The keys that do something on the sheet. */
export type ShortcutKey = 'j' | 'k' | 'e' | 'f';

const order: readonly ShortcutKey[] = ['j', 'k', 'e', 'f'];
const storageKey = 'tiltre.shortcuts';

/** Keys of one letter for those who read many applications, and a dialog that shows them and turns them off. */
export function Shortcuts({ keys }: { readonly keys: Readonly<Record<ShortcutKey, () => void>> }) {
  const words = useMessages(selectionMessages).screen.shortcuts;
  const [isOpen, setOpen] = useState(false);
  const [isOn, setOn] = useState(readChoice);
  useKeys(isOn ? { ...keys, '?': () => setOpen(true) } : {});
  const choose = (on: boolean) => {
    setOn(on);
    keepChoice(on);
  };
  return (
    <>
      <Button
        type="button"
        variant="tertiary"
        data-color="neutral"
        size="small"
        className="tl-sheet__keys"
        onClick={() => setOpen(true)}
      >
        {words.show}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <Dialog.Popup width="small">
          <Dialog.Header>
            <Dialog.Title>{words.title}</Dialog.Title>
          </Dialog.Header>
          <Dialog.Body>
            <dl className="tl-keys">
              {order.map((key) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{words.names[key]}</dd>
                </div>
              ))}
              <div>
                <dt>
                  <kbd>?</kbd>
                </dt>
                <dd>{words.show}</dd>
              </div>
            </dl>
            <BodyLong>{words.where}</BodyLong>
            <Switch checked={isOn} onChange={(event) => choose(event.target.checked)}>
              {words.use}
            </Switch>
          </Dialog.Body>
        </Dialog.Popup>
      </Dialog>
    </>
  );
}

/** Listens for keys where nothing is being written and no dialog is open. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const isBusy = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"]') !== null ||
  (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')));

function readChoice(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    // Storage may be closed by the browser's settings; the keys then work.
    return true;
  }
}

function keepChoice(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // The choice then lasts as long as the page.
  }
}
