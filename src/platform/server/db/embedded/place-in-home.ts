import { join, resolve } from 'node:path';

/** The name of the database that Tiltre uses in the built-in PostgreSQL. */
export const embeddedDatabaseName = 'tiltre';

/** Where the built-in PostgreSQL lives: `postgres` in the folder TILTRE_HOME, which is `.tiltre` when left out. */
export function embeddedDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(join(environment['TILTRE_HOME'] || '.tiltre', 'postgres'));
}
