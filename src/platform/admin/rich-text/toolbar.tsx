import { ArrowRedoIcon, ArrowUndoIcon, BulletListIcon, LinkIcon, NumberListIcon } from '@navikt/aksel-icons';
import { useEditorState, type Editor } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { usePlatformMessages, type PlatformMessages } from '../messages/index.ts';
import { stopAfter } from './toolbar-keys.ts';
import { LinkDialog } from './link-dialog.tsx';

interface Tool {
  readonly name: string;
  readonly icon: ReactNode;
  readonly isOn: boolean | undefined;
  readonly isOff: boolean;
  readonly run: () => void;
}

/** The buttons above the text. One stop for the tab key; arrows, Home and End move within. */
export function Toolbar({ editor, controls }: { readonly editor: Editor; readonly controls: string }) {
  const words = usePlatformMessages();
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const [isLinking, setLinking] = useState(false);
  const tools = useTools(editor, words.richText, () => setLinking(true));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stopAfter(event.key, stop, tools.length);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label={words.richText.toolbar}
        aria-controls={controls}
        className="tl-toolbar"
        onKeyDown={onKeyDown}
        tabIndex={-1}
      >
        {tools.map((tool, place) => (
          <button
            key={tool.name}
            type="button"
            className="tl-toolbar__button"
            aria-label={tool.name}
            title={tool.name}
            aria-pressed={tool.isOn}
            aria-disabled={tool.isOff}
            tabIndex={place === stop ? 0 : -1}
            onFocus={() => setStop(place)}
            // The text keeps its selection, which the button is about.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => !tool.isOff && tool.run()}
          >
            {tool.icon}
          </button>
        ))}
      </div>
      <LinkDialog editor={editor} open={isLinking} onClose={() => setLinking(false)} />
    </>
  );
}

function useTools(editor: Editor, words: PlatformMessages['richText'], onLink: () => void): readonly Tool[] {
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading', { level: 3 }),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      link: now.isActive('link'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  const letter = (text: string, style: string) => <span className={`tl-toolbar__${style}`}>{text}</span>;
  const on = { isOff: false } as const;
  return [
    {
      name: words.bold,
      icon: letter(words.boldLetter, 'bold'),
      isOn: state.bold,
      ...on,
      run: () => chain().toggleBold().run(),
    },
    {
      name: words.italic,
      icon: letter(words.italicLetter, 'italic'),
      isOn: state.italic,
      ...on,
      run: () => chain().toggleItalic().run(),
    },
    {
      name: words.heading,
      icon: letter('H', 'heading'),
      isOn: state.heading,
      ...on,
      run: () => chain().toggleHeading({ level: 3 }).run(),
    },
    {
      name: words.bulletList,
      icon: <BulletListIcon aria-hidden />,
      isOn: state.bullets,
      ...on,
      run: () => chain().toggleBulletList().run(),
    },
    {
      name: words.orderedList,
      icon: <NumberListIcon aria-hidden />,
      isOn: state.numbers,
      ...on,
      run: () => chain().toggleOrderedList().run(),
    },
    { name: words.link, icon: <LinkIcon aria-hidden />, isOn: state.link, ...on, run: onLink },
    {
      name: words.undo,
      icon: <ArrowUndoIcon aria-hidden />,
      isOn: undefined,
      isOff: !state.canUndo,
      run: () => chain().undo().run(),
    },
    {
      name: words.redo,
      icon: <ArrowRedoIcon aria-hidden />,
      isOn: undefined,
      isOff: !state.canRedo,
      run: () => chain().redo().run(),
    },
  ];
}
