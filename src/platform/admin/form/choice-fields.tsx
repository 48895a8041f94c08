import {
  Checkbox as AkselCheckbox,
  CheckboxGroup,
  Radio as AkselRadio,
  RadioGroup,
  Select as AkselSelect,
} from '@navikt/ds-react';
import { usePlatformMessages } from '../messages/index.ts';
import { useField, type FieldProps } from './form-context.tsx';
import { presentOnly } from './present-only.ts';

/** One thing to choose. */
export interface Option<Value = string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
}

/** A choice of one among many, in a list that opens. */
export function Select(props: FieldProps & { readonly options: readonly Option[] }) {
  const words = usePlatformMessages();
  const field = useField(props, 'choice');
  const value = typeof field.value === 'string' ? field.value : '';
  return (
    <AkselSelect
      id={field.id}
      label={field.label}
      error={field.error}
      className="tl-field tl-field--medium"
      value={value}
      onChange={(event) => field.set(event.target.value === '' ? field.facts.empty : event.target.value)}
      {...presentOnly({ description: props.description, readOnly: props.readOnly })}
    >
      {(value === '' || field.facts.isOptional) && (
        <option value="">{field.facts.isOptional ? words.form.none : words.form.choose}</option>
      )}
      {props.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </AkselSelect>
  );
}

/** A choice of one among few, all in view. */
export function Radio(
  props: FieldProps & { readonly options: readonly Option<string | number | boolean>[] },
) {
  const field = useField(props, 'choice');
  const chosen = props.options.findIndex((option) => option.value === field.value);
  return (
    <RadioGroup
      id={field.id}
      legend={field.label}
      error={field.error}
      className="tl-field"
      value={chosen === -1 ? '' : String(chosen)}
      onChange={(place: string) => field.set(props.options[Number(place)]?.value)}
      {...presentOnly({ description: props.description, readOnly: props.readOnly })}
    >
      {props.options.map((option, place) => (
        <AkselRadio
          key={String(option.value)}
          value={String(place)}
          {...presentOnly({ description: option.description })}
        >
          {option.label}
        </AkselRadio>
      ))}
    </RadioGroup>
  );
}

/** A yes or no. */
export function Checkbox(props: FieldProps) {
  const field = useField({ ...props, optional: false }, 'choice');
  return (
    <div className="tl-field">
      <AkselCheckbox
        id={field.id}
        checked={field.value === true}
        error={field.error !== undefined}
        onChange={(event) => field.set(event.target.checked)}
        {...presentOnly({ description: props.description, readOnly: props.readOnly })}
      >
        {field.label}
      </AkselCheckbox>
      {field.error !== undefined && <p className="aksel-error-message aksel-label">{field.error}</p>}
    </div>
  );
}

/** A choice of any number among few, all in view. */
export function Checkboxes(props: FieldProps & { readonly options: readonly Option[] }) {
  const field = useField({ ...props, optional: props.optional ?? false }, 'choice');
  return (
    <CheckboxGroup
      id={field.id}
      legend={field.label}
      error={field.error}
      className="tl-field"
      value={Array.isArray(field.value) ? (field.value as string[]) : []}
      onChange={(values: string[]) => field.set(values)}
      {...presentOnly({ description: props.description, readOnly: props.readOnly })}
    >
      {props.options.map((option) => (
        <AkselCheckbox
          key={option.value}
          value={option.value}
          {...presentOnly({ description: option.description })}
        >
          {option.label}
        </AkselCheckbox>
      ))}
    </CheckboxGroup>
  );
}
