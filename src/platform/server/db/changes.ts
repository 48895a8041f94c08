import type { Updateable } from 'kysely';
import type { DB } from './schema.generated.ts';

/** New values for columns of a table, those left out staying as they are. */
export type Changes<T extends keyof DB> = Updateable<DB[T]>;
