import { Skeleton } from '@navikt/ds-react';
import { Suspense, lazy } from 'react';
import { FieldFrame, describedBy } from '../form/field-frame.tsx';
import { useField, type FieldProps } from '../form/form-context.tsx';

// The editor is as large as the rest of the application; it comes when the first such field is shown.
const Editor = lazy(async () => ({ default: (await import('./editor.tsx')).Editor }));

/** Formatted text: bold, italic, headings, lists and links. Its value is HTML, which the server cleans. */
export function RichTextField(props: FieldProps) {
  const field = useField(props, 'text');
  const { error, id } = field;
  const frame = { id, label: field.label, description: props.description, error };
  return (
    <FieldFrame {...frame} className="tl-field tl-rich">
      <Suspense fallback={<Skeleton variant="rounded" height="14rem" />}>
        <Editor
          id={id}
          labelledBy={`${id}-navn`}
          describedBy={describedBy(frame)}
          isInvalid={error !== undefined}
          isReadOnly={props.readOnly === true}
          html={typeof field.value === 'string' ? field.value : ''}
          onChange={(html) => field.set(html === '' ? field.facts.empty : html)}
        />
      </Suspense>
    </FieldFrame>
  );
}
