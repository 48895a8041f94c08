import { relationsIn, relationsOfMigrations, sqlFacts } from './module-facts.ts';
import { moduleOrder } from './source-tree.ts';

/** Code with an owner's name, `platform` or a module's, and the relations it writes to and reads. */
export interface Reader {
  readonly name: string;
  readonly written: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

const PLATFORM = 'platform';
const relations = relationsOfMigrations();

/** Where an owner stands: the platform is below every module. */
const heightOf = (name: string): number => (name === PLATFORM ? -1 : moduleOrder.indexOf(name));

const isPublished = (relation: string): boolean => /_read\./.test(relation);

/**
 * Whose a relation is: what lies in a schema is of the module that the schema is named after, with or without `_read`,
 * or of the platform; any other table is of those who write to it.
 */
export function ownersOf(relation: string, writers: readonly Reader[]): string[] {
  const [schema = '', table] = relation.split('.');
  if (table === undefined)
    return writers.filter(({ written }) => written.has(relation)).map(({ name }) => name);
  const named = schema.replace(/_read$/, '');
  return [moduleOrder.includes(named) ? named : PLATFORM];
}

/** What one reads that is not its own, and that nobody below publishes. */
export function trespasses({ name, read }: Reader, writers: readonly Reader[]): string[] {
  return [...read]
    .filter((relation) => relations.has(relation))
    .map((relation) => ({ relation, owners: ownersOf(relation, writers) }))
    .filter(({ owners }) => !owners.includes(name))
    .filter(
      ({ relation, owners }) =>
        !isPublished(relation) || owners.some((owner) => heightOf(owner) >= heightOf(name)),
    )
    .map(({ relation, owners }) => `${name} reads ${relation} of ${owners.join(', ') || 'nobody'}`);
}

/** A view or function of the migrations, with the relations it reads. */
export interface StoredQuery {
  readonly kind: 'view' | 'function';
  readonly name: string;
  readonly read: ReadonlySet<string>;
}

const viewOf = /\bcreate\s+view\s+([\w.]+)\s[^;]*?\bas\b([^;]*);/gi;
const functionOf = /\bcreate\s+function\s+([\w.]+)[^$]*\$\$([\s\S]*?)\$\$/gi;

/** The views and functions in SQL. */
export function storedQueries(sql: string): StoredQuery[] {
  const text = sql.replaceAll(/--[^\n]*/g, '');
  const found = (kind: StoredQuery['kind'], pattern: RegExp): StoredQuery[] =>
    [...text.matchAll(pattern)].map(([, name = '', body = '']) => ({
      kind,
      name,
      read: sqlFacts(body).read,
    }));
  return [...found('view', viewOf), ...found('function', functionOf)];
}

/** The views and functions of a migration with those they may belong to: a function to whom the migration is about. */
export function storedQueriesOf(
  sql: string,
  writers: readonly Reader[],
): { readonly query: StoredQuery; readonly owners: readonly string[] }[] {
  const about = [...relationsIn(sql)].flatMap((relation) => ownersOf(relation, writers));
  return storedQueries(sql).map((query) => ({
    query,
    owners: query.kind === 'view' ? ownersOf(query.name, writers) : [...new Set(about)],
  }));
}
