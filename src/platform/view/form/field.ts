/** What every field of a form without scripts has. The name is also the id, so that errors can link to it. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  /** How long an answer is expected: a code, a name, or the whole line. */
  readonly width?: 'short' | 'medium' | 'full';
}

/** The attributes that carry a field's name, id and error id to an Aksel component. */
export function fieldAttributes({ name, error, width = 'full' }: FieldProps) {
  return {
    id: name,
    name,
    errorId: `${name}-error`,
    className: `site-field site-field--${width}`,
    ...(error === undefined ? {} : { error }),
  };
}
