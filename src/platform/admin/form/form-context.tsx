import { createContext, useContext, useEffect, useId, useMemo, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import { usePlatformMessages } from '../messages/index.ts';
import type { FieldKind } from './field-messages.ts';
import { valueAt } from './field-name.ts';
import type { FormState, FormStore } from './form-store.ts';
import { schemaFactsAt, type SchemaFacts } from './schema-facts.ts';

/** What a field finds around it. */
export interface FormSurroundings {
  readonly store: FormStore;
  readonly schema: z.ZodType;
}

const FormContext = createContext<FormSurroundings | undefined>(undefined);

/** Makes a form known to its fields. */
export const FormContextProvider = FormContext.Provider;

function useForm(): FormSurroundings {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('A field needs a Form around it.');
  return form;
}

/** A part of what the form knows; the component is rendered again only when that part changes. */
export function useFormState<T>(select: (state: FormState) => T): T {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}

/** The value at a name, for screens where one field decides what another shows. */
export function useFieldValue(name: string): unknown {
  return useFormState((state) => valueAt(state.values, name));
}

/** What every field says of itself. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  /** Overrules what the contract says of whether the field may be left empty. */
  readonly optional?: boolean;
  readonly readOnly?: boolean;
}

/** A field's value, its error, and what it is called. */
export interface Field {
  readonly id: string;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
  readonly error: string | undefined;
  /** The label, with `(valgfritt)` where the field may be left empty. */
  readonly label: string;
  readonly facts: SchemaFacts;
}

/** Connects a field with its form. */
export function useField(props: FieldProps, kind: FieldKind): Field {
  const { name, label, optional } = props;
  const { store, schema } = useForm();
  const words = usePlatformMessages();
  const id = `felt${useId()}`;
  const facts = useMemo(() => schemaFactsAt(schema, name), [schema, name]);
  const value = useFieldValue(name);
  const error = useFormState((state) => state.errors.find((each) => each.field === name)?.message);
  useEffect(() => {
    store.fields.set(name, { id, label, kind });
    return () => {
      if (store.fields.get(name)?.id === id) store.fields.delete(name);
    };
  }, [store, name, id, label, kind]);
  const isOptional = optional ?? facts.isOptional;
  return {
    id,
    value,
    set: (next) => store.set(name, next),
    error,
    label: isOptional ? `${label} (${words.optional})` : label,
    facts,
  };
}

/** The form a part of it belongs to, for parts that are more than a field. */
export const useFormStore = (): FormStore => useForm().store;
