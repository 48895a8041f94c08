import { z } from 'zod';

/** What a form needs to know of a field from the contract. */
export interface SchemaFacts {
  readonly isOptional: boolean;
  /** What an emptied field is sent as. */
  readonly empty: '' | null | undefined;
  readonly maxLength: number | undefined;
}

const wrappers = new Set(['optional', 'nullable', 'default', 'prefault', 'readonly', 'nonoptional', 'catch']);

/** The schema within its wrappers: optional, nullable, default, pipe. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const def = schema.def as {
    readonly type: string;
    readonly innerType?: z.ZodType;
    readonly in?: z.ZodType;
  };
  if (wrappers.has(def.type) && def.innerType !== undefined) return unwrapped(def.innerType);
  return def.type === 'pipe' && def.in !== undefined ? unwrapped(def.in) : schema;
}

/** The schema at a name, undefined where the contract does not say (a union, a record). */
function schemaAt(schema: z.ZodType, name: string): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const key of name.split('/')) {
    const inner: z.ZodType | undefined = here === undefined ? undefined : unwrapped(here);
    if (inner instanceof z.ZodObject) here = (inner.shape as Record<string, z.ZodType>)[key];
    else if (inner instanceof z.ZodArray) here = inner.element as z.ZodType;
    else return undefined;
  }
  return here;
}

/** What the contract says of the field at a name. */
export function schemaFactsAt(schema: z.ZodType, name: string): SchemaFacts {
  const at = schemaAt(schema, name);
  if (at === undefined) return { isOptional: false, empty: '', maxLength: undefined };
  const takes = (value: unknown) => at.safeParse(value).success;
  const empty = takes('') ? '' : takes(null) ? null : takes(undefined) ? undefined : '';
  const inner = unwrapped(at);
  const maxLength = inner instanceof z.ZodString ? inner.maxLength : null;
  return { isOptional: empty !== '' || takes(''), empty, maxLength: maxLength ?? undefined };
}
