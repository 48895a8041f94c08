import { Textarea as AkselTextarea, TextField as AkselTextField } from '@navikt/ds-react';
import { useState } from 'react';
import { parseTypedNumber } from '../format/typed-date.ts';
import { useLanguage } from '../language/language.tsx';
import { useField, type Field, type FieldProps } from './form-context.tsx';
import { presentOnly } from './present-only.ts';

/** A field of one line of text. */
export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  readonly autoComplete?: string;
  /** The width in characters of what is expected. */
  readonly width?: 'narrow' | 'medium' | 'full';
}

/** What was typed, as the contract wants it when it is empty. */
const textOf = (field: Field, text: string): unknown => (text === '' ? field.facts.empty : text);

/** A line of text. */
export function TextField(props: TextFieldProps) {
  const field = useField(props, 'text');
  return (
    <AkselTextField
      id={field.id}
      label={field.label}
      error={field.error}
      className={`tl-field tl-field--${props.width ?? 'full'}`}
      type={props.type ?? 'text'}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={(event) => field.set(textOf(field, event.target.value))}
      {...presentOnly({
        description: props.description,
        readOnly: props.readOnly,
        autoComplete: props.autoComplete ?? 'off',
      })}
    />
  );
}

/** Several lines of text; counts down where the contract sets a length. */
export function TextArea(props: FieldProps & { readonly rows?: number }) {
  const field = useField(props, 'text');
  return (
    <AkselTextarea
      id={field.id}
      label={field.label}
      error={field.error}
      className="tl-field tl-field--full"
      minRows={props.rows ?? 4}
      resize="vertical"
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={(event) => field.set(textOf(field, event.target.value))}
      {...presentOnly({
        description: props.description,
        readOnly: props.readOnly,
        maxLength: field.facts.maxLength,
      })}
    />
  );
}

/** A number field. */
export interface NumberFieldProps extends FieldProps {
  /** What the number counts, as part of the label: `prosent`. */
  readonly unit?: string;
}

/** A number, with comma or point; text that is no number is kept as typed and refused at the submit. */
export function NumberField(props: NumberFieldProps) {
  const label = props.unit === undefined ? props.label : `${props.label} (${props.unit})`;
  const field = useField({ ...props, label }, 'number');
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const shown = numberText(field.value, language);
  // What is being typed may be on its way to a number, as `37,`; it stands until its value changes elsewhere.
  const text = typed !== undefined && valueOf(typed, field) === field.value ? typed : shown;
  return (
    <AkselTextField
      id={field.id}
      label={field.label}
      error={field.error}
      className="tl-field tl-field--narrow"
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        field.set(valueOf(event.target.value, field));
      }}
      onBlur={() => setTyped(undefined)}
      {...presentOnly({ description: props.description, readOnly: props.readOnly })}
    />
  );
}

const valueOf = (text: string, field: Field): unknown =>
  text.trim() === '' ? field.facts.empty : (parseTypedNumber(text) ?? text);

function numberText(value: unknown, language: string): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
