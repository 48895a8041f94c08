import { TextField } from '@navikt/ds-react';
import { useId } from 'react';
import { useField } from '#platform/admin/form/form-context.tsx';
import { type FieldProps, useMessages } from '#platform/admin/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { RecruiterList } from './recruiter-list.tsx';
import { usePicker } from './use-picker.ts';
import './picker.css';

/** What choosing a responsible recruiter needs to know. */
export interface RecruiterPickerProps extends FieldProps {
  readonly organisationId: string;
  /** Who is chosen when the form opens. */
  readonly chosen: { readonly id: string; readonly name: string } | null;
}

/**
 * The choice of responsible recruiter (RE-2): a name to search for and, below it, those who can be chosen and the
 * others, each with every reason why not. Follows the pattern of an editable combobox with a list: arrow keys move
 * over all of them, Enter chooses, Escape closes.
 */
export function RecruiterPicker(props: RecruiterPickerProps) {
  const words = useMessages(recruitmentMessages).screens.picker;
  const field = useField(props, 'choice');
  const listId = useId();
  const picker = usePicker({
    organisationId: props.organisationId,
    chosen: props.chosen,
    value: typeof field.value === 'string' ? field.value : null,
    onChoose: field.set,
  });
  const optionId = (id: string) => `${listId}-${id}`;
  return (
    <div className="tl-field tl-picker" onBlur={picker.onBlur}>
      <TextField
        id={field.id}
        label={field.label}
        description={props.description}
        error={field.error}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={picker.isOpen}
        aria-controls={listId}
        aria-activedescendant={
          picker.isOpen && picker.active !== undefined ? optionId(picker.active.id) : undefined
        }
        value={picker.text}
        onChange={(event) => picker.type(event.target.value)}
        onClick={picker.open}
        onKeyDown={picker.onKeyDown}
      />
      <RecruiterList id={listId} label={props.label} picker={picker} optionId={optionId} />
      <div role="status" className="aksel-sr-only">
        {picker.said ?? (picker.isOpen ? words.found(picker.choosable.length, picker.others.length) : '')}
      </div>
    </div>
  );
}
