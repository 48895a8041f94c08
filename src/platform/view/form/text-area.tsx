import { ErrorMessage, Label } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { FieldProps } from './field.ts';

interface TextAreaProps extends FieldProps {
  readonly rows?: number;
  /** The most characters, for the script that counts; the browser never cuts what is pasted. */
  readonly limit: number;
  readonly countedAs?: { readonly left: string; readonly over: string };
}

/**
 * Several lines of text. Aksel's own sets an inline style, which the content security policy forbids, so this one
 * makes its markup without it.
 */
export function TextArea(props: TextAreaProps): ReactNode {
  const { name, label, value, description, error, rows = 8, limit, countedAs } = props;
  const descriptionId = `${name}-description`;
  const errorId = `${name}-error`;
  const describedBy = [description === undefined ? '' : descriptionId, error === undefined ? '' : errorId];
  return (
    <div
      className={`aksel-form-field aksel-form-field--medium site-field ${error === undefined ? '' : 'aksel-textarea--error'}`}
    >
      <Label htmlFor={name} className="aksel-form-field__label">
        {label}
      </Label>
      {description !== undefined && (
        <div id={descriptionId} className="aksel-form-field__description aksel-body-short">
          {description}
        </div>
      )}
      <textarea
        id={name}
        name={name}
        rows={rows}
        className="aksel-textarea__input aksel-body-short aksel-body-short--medium site-textarea"
        aria-describedby={describedBy.join(' ').trim() || undefined}
        aria-invalid={error === undefined ? undefined : true}
        data-limit={limit}
        data-left={countedAs?.left}
        data-over={countedAs?.over}
        defaultValue={value}
      />
      <div className="aksel-form-field__error" id={errorId}>
        {error !== undefined && <ErrorMessage showIcon>{error}</ErrorMessage>}
      </div>
    </div>
  );
}
