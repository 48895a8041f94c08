import { Button, Dialog, TextField } from '@navikt/ds-react';
import type { Editor } from '@tiptap/react';
import { useRef, useState, type FormEvent, type RefObject } from 'react';
import { usePlatformMessages } from '../messages/index.ts';
import { linkOf } from './link-address.ts';

interface LinkDialogProps {
  readonly editor: Editor;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks where the marked text should lead. */
export function LinkDialog({ editor, open, onClose }: LinkDialogProps) {
  const words = usePlatformMessages();
  const address = useRef<HTMLInputElement>(null);
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Popup width="small" initialFocusTo={address}>
        <Dialog.Header>
          <Dialog.Title>{words.richText.link}</Dialog.Title>
        </Dialog.Header>
        <LinkForm editor={editor} onClose={onClose} address={address} />
      </Dialog.Popup>
    </Dialog>
  );
}

type LinkFormProps = Omit<LinkDialogProps, 'open'> & { readonly address: RefObject<HTMLInputElement | null> };

function LinkForm({ editor, onClose, address }: LinkFormProps) {
  const { richText: words } = usePlatformMessages();
  const current: unknown = editor.getAttributes('link')['href'];
  const [typed, setTyped] = useState(typeof current === 'string' ? current : '');
  const [isBad, setBad] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    // The dialog is a child of the surrounding form in React, which would take this for its own submit.
    event.stopPropagation();
    const href = linkOf(typed);
    if (href === undefined) return setBad(true);
    setLink(editor, href, typed);
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  };
  return (
    <form onSubmit={save} noValidate>
      <Dialog.Body>
        <TextField
          ref={address}
          label={words.linkAddress}
          description={words.linkHint}
          value={typed}
          inputMode="url"
          autoComplete="off"
          error={isBad && words.linkBad}
          onChange={(event) => {
            setTyped(event.target.value);
            setBad(false);
          }}
        />
      </Dialog.Body>
      <Dialog.Footer>
        {typeof current === 'string' && (
          <Button type="button" variant="tertiary" onClick={remove}>
            {words.linkRemove}
          </Button>
        )}
        <Button type="submit">{words.linkSave}</Button>
      </Dialog.Footer>
    </form>
  );
}

/** Links the marked text; where none is marked, the address itself becomes the text. */
function setLink(editor: Editor, href: string, typed: string): void {
  const isInLink = editor.isActive('link');
  if (editor.state.selection.empty && !isInLink) {
    editor
      .chain()
      .focus()
      .insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] })
      .run();
    return;
  }
  editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
}
