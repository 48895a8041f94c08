import { BodyShort } from '@navikt/ds-react';
import { useFormat } from '../format/use-format.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { useFormState } from './form-context.tsx';
import { isSame } from './rebase.ts';

interface FormStatusProps {
  readonly isBusy: boolean;
  readonly savedAt: Temporal.Instant | undefined;
  readonly hasFailed: boolean;
}

/** Says beside a form, in words, whether what is typed is saved. */
export function FormStatus({ isBusy, savedAt, hasFailed }: FormStatusProps) {
  const words = usePlatformMessages();
  const format = useFormat();
  const isDirty = useFormState((state) => !isSame(state.values, state.base));
  const hasErrors = useFormState((state) => state.errors.length > 0);
  const text = () => {
    if (isBusy) return words.form.saving;
    if (hasFailed || hasErrors) return words.form.notSaved;
    if (isDirty) return words.form.unsaved;
    return savedAt === undefined ? '' : words.form.savedAt(format.clock(savedAt));
  };
  return (
    <BodyShort as="div" role="status" className="tl-form__status">
      {text()}
    </BodyShort>
  );
}
