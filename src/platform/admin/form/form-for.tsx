import type { ComponentType, ReactNode } from 'react';
import type { z } from 'zod';
import { Checkbox, Checkboxes, Radio, Select, type Option } from './choice-fields.tsx';
import { DateField, type DateFieldProps } from './date-field.tsx';
import type { FieldName } from './field-name.ts';
import type { FieldProps } from './form-context.tsx';
import type { FormProps } from './form-props.ts';
import { Form } from './form.tsx';
import { Rows, type RowsProps } from './rows.tsx';
import { RichTextField } from '../rich-text/rich-text-field.tsx';
import {
  NumberField,
  TextArea,
  TextField,
  type NumberFieldProps,
  type TextFieldProps,
} from './text-fields.tsx';

type Named<Props, Name> = Omit<Props, 'name'> & { readonly name: Name };

/** A row whose fields are named as the contract names them. */
export interface TypedRow<Name extends string> {
  readonly index: number;
  readonly name: <Field extends string>(field: Field) => `${Name}/${number}/${Field}`;
}

/** The form kit for one contract: a field whose name the contract does not know does not compile. */
export interface FormKit<Schema extends z.ZodType, Name extends string = FieldName<z.input<Schema>>> {
  readonly Form: <Saved>(props: Omit<FormProps<Schema, Saved>, 'schema'>) => ReactNode;
  readonly TextField: ComponentType<Named<TextFieldProps, Name>>;
  readonly TextArea: ComponentType<Named<FieldProps & { readonly rows?: number }, Name>>;
  readonly RichTextField: ComponentType<Named<FieldProps, Name>>;
  readonly NumberField: ComponentType<Named<NumberFieldProps, Name>>;
  readonly DateField: ComponentType<Named<DateFieldProps, Name>>;
  readonly Select: ComponentType<Named<FieldProps & { readonly options: readonly Option[] }, Name>>;
  readonly Radio: ComponentType<
    Named<FieldProps & { readonly options: readonly Option<string | number | boolean>[] }, Name>
  >;
  readonly Checkbox: ComponentType<Named<FieldProps, Name>>;
  readonly Checkboxes: ComponentType<Named<FieldProps & { readonly options: readonly Option[] }, Name>>;
  readonly Rows: <List extends Name>(
    props: Omit<RowsProps, 'name' | 'children'> & {
      readonly name: List;
      readonly children: (row: TypedRow<List>) => ReactNode;
    },
  ) => ReactNode;
}

/** Makes the form kit of a contract's body; called once beside the screen, not in a component. */
export function formFor<Schema extends z.ZodType>(schema: Schema): FormKit<Schema> {
  const kit = {
    Form: (props: Omit<FormProps<Schema>, 'schema'>) => <Form schema={schema} {...props} />,
    TextField,
    TextArea,
    RichTextField,
    NumberField,
    DateField,
    Select,
    Radio,
    Checkbox,
    Checkboxes,
    Rows,
  };
  return kit as unknown as FormKit<Schema>;
}
