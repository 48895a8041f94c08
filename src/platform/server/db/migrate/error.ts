/** Why the database cannot be migrated; the message names every file and line it is about. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}
