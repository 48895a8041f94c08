type Nested<Key extends string, Value> = Value extends readonly (infer Item)[]
  ? Key | `${Key}/${number}` | `${Key}/${number}/${FieldName<Item>}`
  : Value extends object
    ? Key | `${Key}/${FieldName<Value>}`
    : Key;

/** The names of a form's fields: `title`, `address/street`, `positions/0/percent`. */
export type FieldName<Values> = Values extends readonly unknown[]
  ? never
  : Values extends object
    ? { [Key in keyof Values & string]: Nested<Key, NonNullable<Values[Key]>> }[keyof Values & string]
    : never;

type Tree = Readonly<Record<string, unknown>> | readonly unknown[];

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The value at a name, undefined where there is nothing. */
export function valueAt(tree: unknown, name: string): unknown {
  let here = tree;
  for (const key of name.split('/')) {
    if (!isTree(here)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

/** A copy of the tree with another value at a name; what does not change is shared. */
export function withValueAt(tree: unknown, name: string, value: unknown): unknown {
  const [key = '', ...rest] = name.split('/');
  const next = rest.length === 0 ? value : withValueAt(valueAt(tree, key), rest.join('/'), value);
  if (Array.isArray(tree))
    return (tree as unknown[]).map((item, place) => (String(place) === key ? next : item));
  return { ...(tree as object | undefined), [key]: next };
}

/** The name a JSON pointer of a problem speaks of: `/body/positions/0/percent` is `positions/0/percent`. */
export function nameOfPointer(pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return (parts[0] === 'body' ? parts.slice(1) : parts).join('/');
}

/** The name a zod issue speaks of. */
export const nameOfPath = (path: readonly PropertyKey[]): string => path.map(String).join('/');

/**
 * The field of a form that shows what is wrong at a name: the one with that name, else the nearest around it,
 * else the first inside it. Undefined when the form has none: then the summary says it alone.
 */
export function fieldShowing(name: string, fields: readonly string[]): string | undefined {
  if (fields.includes(name)) return name;
  const parts = name.split('/');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const around = parts.slice(0, length).join('/');
    if (fields.includes(around)) return around;
  }
  return name === '' ? undefined : fields.find((field) => field.startsWith(`${name}/`));
}
