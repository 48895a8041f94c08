import { ErrorSummary } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { Language } from '#platform/core/language.ts';
import { viewMessages } from '../messages.ts';

/** Something to put right, and the field where. */
export interface FieldError {
  /** The name of the field, or an address on another page: `../om-deg#email`. */
  readonly field: string;
  readonly message: string;
}

// The page opens on its errors without a script, as it would with one.
const focused = { autoFocus: true };

interface FormErrorsProps {
  readonly language: Language;
  readonly errors: readonly FieldError[];
  /** What did not happen, where "put right before you go on" does not fit. */
  readonly heading?: string;
}

/** The list of what to put right, at the top of the page; each line jumps to its field. */
export function FormErrors({ language, errors, heading }: FormErrorsProps): ReactNode {
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      heading={heading ?? viewMessages[language].errorSummary(errors.length)}
      className="site-errors"
      {...focused}
    >
      {errors.map(({ field, message }) => (
        <ErrorSummary.Item key={`${field} ${message}`} href={/[/#]/.test(field) ? field : `#${field}`}>
          {message}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}

/** The message of the first error of a field. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
