import { TextField } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { fieldAttributes } from './field.ts';
import type { FieldProps } from './field.ts';

interface TextInputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'search';
  /** False for names and codes, which no dictionary knows. */
  readonly spellCheck?: boolean;
  /** True for what can be read and not changed; the description says why. */
  readonly readOnly?: boolean;
}

/** A line of text. */
export function TextInput(props: TextInputProps): ReactNode {
  const { label, value, description, type = 'text', autoComplete, inputMode, spellCheck } = props;
  const { readOnly = false } = props;
  return (
    <TextField
      {...fieldAttributes(props)}
      type={type}
      label={label}
      defaultValue={value ?? ''}
      description={description}
      autoComplete={autoComplete}
      inputMode={inputMode}
      spellCheck={spellCheck}
      readOnly={readOnly}
    />
  );
}
