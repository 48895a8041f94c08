import { EditorContent, useEditor, type Editor as TiptapEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { linkProtocols } from './link-address.ts';
import { Toolbar } from './toolbar.tsx';

interface EditorProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly html: string;
  readonly onChange: (html: string) => void;
}

const extensions = [
  StarterKit.configure({
    heading: { levels: [3] },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      protocols: [...linkProtocols],
      // How a link opens is for the page that shows the text to say.
      HTMLAttributes: { target: null, rel: null },
    },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    dropcursor: false,
    gapcursor: false,
    trailingNode: false,
  }),
];

/** The HTML of an editor, nothing when nothing is written in it. */
const htmlOf = (editor: TiptapEditor): string => (editor.isEmpty ? '' : editor.getHTML());

/** The editor itself, with its toolbar. */
export function Editor({ html, onChange, ...rest }: EditorProps) {
  const editor = useEditor({
    extensions,
    content: html,
    editable: !rest.isReadOnly,
    // A style element would be refused by the content security policy; the rules lie in rich-text.css.
    injectCSS: false,
    editorProps: { attributes: attributesOf(rest) },
    onUpdate: ({ editor: changed }) => onChange(htmlOf(changed)),
  });
  useTakeOver(editor, html);
  useEffect(() => {
    editor.setOptions({ editable: !rest.isReadOnly, editorProps: { attributes: attributesOf(rest) } });
    // oxlint-disable-next-line react/exhaustive-deps -- the parts of `rest` that matter
  }, [editor, rest.isReadOnly, rest.isInvalid, rest.describedBy]);
  return (
    <div className={rest.isInvalid ? 'tl-editor tl-editor--invalid' : 'tl-editor'}>
      {!rest.isReadOnly && <Toolbar editor={editor} controls={rest.id} />}
      <EditorContent editor={editor} />
    </div>
  );
}

type Described = Omit<EditorProps, 'html' | 'onChange'>;

function attributesOf(props: Described): Record<string, string> {
  return {
    id: props.id,
    class: 'tl-editor__text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': props.labelledBy,
    ...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy }),
    ...(props.isInvalid ? { 'aria-invalid': 'true' } : {}),
    ...(props.isReadOnly ? { 'aria-readonly': 'true' } : {}),
  };
}

/** Shows a text that changed elsewhere, as when a newer version is fetched; what is being typed is left alone. */
function useTakeOver(editor: TiptapEditor, html: string): void {
  const shown = useRef(html);
  useEffect(() => {
    if (shown.current === html) return;
    shown.current = html;
    if (htmlOf(editor) !== html) editor.commands.setContent(html, { emitUpdate: false });
  }, [editor, html]);
}
