import { ErrorSummary } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { usePlatformMessages } from '../messages/index.ts';
import { useFormState, useFormStore } from './form-context.tsx';
import type { FormError } from './form-store.ts';

/** Everything that must be corrected, each a way to its field; takes focus after each refused submit. */
export function FormErrors() {
  const words = usePlatformMessages();
  const { fields } = useFormStore();
  const errors = useFormState((state) => state.errors);
  const refusals = useFormState((state) => state.refusals);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  if (errors.length === 0) return null;
  const idOf = (error: FormError) => (error.field === undefined ? undefined : fields.get(error.field)?.id);
  return (
    <ErrorSummary ref={summary} heading={words.form.errorHeading} headingTag="h2">
      {inPageOrder(errors, idOf).map((error) => (
        <SummaryItem key={`${error.name} ${error.message}`} message={error.message} id={idOf(error)} />
      ))}
    </ErrorSummary>
  );
}

function SummaryItem({ id, message }: { readonly id: string | undefined; readonly message: string }) {
  if (id === undefined) return <ErrorSummary.Item as="span">{message}</ErrorSummary.Item>;
  return (
    <ErrorSummary.Item
      href={`#${id}`}
      onClick={(event) => {
        // Followed as a link it would become part of the address, and the router would take it for a place.
        event.preventDefault();
        focusField(id);
      }}
    >
      {message}
    </ErrorSummary.Item>
  );
}

/** Moves focus to a field: itself where it takes focus, else the first thing in it that does. */
function focusField(id: string): void {
  const field = document.getElementById(id);
  const target = field?.matches('input, select, textarea, button, [tabindex]')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]');
  target?.focus();
}

function inPageOrder(
  errors: readonly FormError[],
  idOf: (error: FormError) => string | undefined,
): readonly FormError[] {
  const placeOf = (error: FormError) => document.getElementById(idOf(error) ?? '');
  return errors.toSorted((first, second) => {
    const [one, other] = [placeOf(first), placeOf(second)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
