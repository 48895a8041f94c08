import type { ReactNode } from 'react';
import { errorOf, number, TextArea } from '#platform/view/index.ts';
import { textLimits } from '../../domain/index.ts';
import type { TextField } from '../../domain/index.ts';
import { applicationMessages } from '../../messages/index.ts';
import type { FormPageProps } from '../form-props.ts';

interface ProseFieldProps {
  readonly page: FormPageProps;
  readonly field: TextField;
  readonly label: string;
  readonly hint: string;
  readonly rows?: number;
}

/** A longer text of the form, with its limit in words. */
export function ProseField({ page, field, label, hint, rows = 8 }: ProseFieldProps): ReactNode {
  const { language, values, errors } = page;
  const { form } = applicationMessages[language];
  return (
    <TextArea
      name={field}
      label={label}
      description={`${hint} ${form.limit(number(textLimits[field], language))}`}
      value={values[field]}
      error={errorOf(errors, field)}
      rows={rows}
      limit={textLimits[field]}
      countedAs={{ left: form.charactersLeft, over: form.charactersOver }}
    />
  );
}
