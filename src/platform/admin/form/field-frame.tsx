import { BodyShort, ErrorMessage, Label } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** What stands around a control the design system has no field for. */
export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The ids that tie a control to its description and error, for `aria-describedby`. */
export const describedBy = ({
  id,
  description,
  error,
}: Pick<FieldFrameProps, 'id' | 'description' | 'error'>) =>
  [description === undefined ? '' : `${id}-om`, error === undefined ? '' : `${id}-feil`]
    .filter(Boolean)
    .join(' ') || undefined;

/** Label, description and error around a control, as the fields of the design system have them. */
export function FieldFrame({ id, label, description, error, className = '', children }: FieldFrameProps) {
  return (
    <div className={`aksel-form-field aksel-form-field--medium ${className}`}>
      <Label htmlFor={id} id={`${id}-navn`} className="aksel-form-field__label">
        {label}
      </Label>
      {description !== undefined && (
        <BodyShort as="div" id={`${id}-om`} className="aksel-form-field__description">
          {description}
        </BodyShort>
      )}
      {children}
      <div
        className="aksel-form-field__error"
        id={`${id}-feil`}
        aria-relevant="additions removals"
        aria-live="polite"
      >
        {error !== undefined && <ErrorMessage showIcon>{error}</ErrorMessage>}
      </div>
    </div>
  );
}
