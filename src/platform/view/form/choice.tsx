import { Checkbox, Radio, RadioGroup, Select } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { fieldAttributes } from './field.ts';
import type { FieldProps } from './field.ts';

/** One of the answers to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** A question with a few answers, all of them in sight. The first answer has the field's id, for links to it. */
export function Choice(props: FieldProps & { readonly options: readonly Option[] }): ReactNode {
  const { name, label, value, description, error, options } = props;
  return (
    <RadioGroup
      name={name}
      legend={label}
      defaultValue={value ?? ''}
      description={description}
      errorId={`${name}-error`}
      className="site-field"
      {...(error === undefined ? {} : { error })}
    >
      {options.map((option, position) => (
        <Radio
          key={option.value}
          id={position === 0 ? name : `${name}-${option.value}`}
          value={option.value}
          {...(option.description === undefined ? {} : { description: option.description })}
        >
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** A question with many answers, in a list that unfolds. */
export function SelectInput(props: FieldProps & { readonly options: readonly Option[] }): ReactNode {
  const { label, value, description, options } = props;
  return (
    <Select {...fieldAttributes(props)} label={label} defaultValue={value} description={description}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly ticked: boolean;
}

/** A box to tick; it sends the value `yes`. */
export function Tick({ name, label, description, ticked }: TickProps): ReactNode {
  return (
    <Checkbox
      id={name}
      name={name}
      value="yes"
      defaultChecked={ticked}
      {...(description === undefined ? {} : { description })}
    >
      {label}
    </Checkbox>
  );
}
