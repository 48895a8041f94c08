import { escapeLiteral } from 'pg';
import type { Client } from 'pg';
import { MigrationError } from './error.ts';
import type { MigrationFile } from './files.ts';

/** A migration that a database has had. */
export interface AppliedMigration {
  readonly name: string;
  readonly sha256: string;
}

/** Makes the schema and table of what was applied, where they are missing; every role may read them. */
export async function createHistory(client: Client): Promise<void> {
  await client.query(`
    CREATE SCHEMA IF NOT EXISTS app_migration;
    CREATE TABLE IF NOT EXISTS app_migration.applied (
      name text PRIMARY KEY,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL
    );
    COMMENT ON SCHEMA app_migration IS 'Which migrations this database has had.';
    COMMENT ON TABLE app_migration.applied IS 'A migration that was applied, as its file was then.';
    GRANT USAGE ON SCHEMA app_migration TO PUBLIC;
    GRANT SELECT ON app_migration.applied TO PUBLIC;
  `);
}

/** Reads what a database has had, in order; nothing for a database that never was migrated. */
export async function readHistory(client: Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('app_migration.applied') IS NOT NULL AS exists`,
  );
  if (rows[0]?.exists !== true) return [];
  const applied = await client.query<AppliedMigration>(
    'SELECT name, sha256 FROM app_migration.applied ORDER BY name COLLATE "C"',
  );
  return applied.rows;
}

/** The statement that notes a migration as applied. */
export function historyEntry(file: MigrationFile): string {
  const values = [file.name, file.sha256, Temporal.Now.instant().toString()].map(escapeLiteral).join(', ');
  return `INSERT INTO app_migration.applied (name, sha256, applied_at) VALUES (${values})`;
}

/** The migrations still to apply; fails when the files cannot be what made this database. */
export function findPending(
  files: readonly MigrationFile[],
  history: readonly AppliedMigration[],
): readonly MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const last = history.at(-1)?.name ?? '';
  const applied = new Set(history.map((entry) => entry.name));
  const pending = files.filter((file) => !applied.has(file.name));
  const complaints = [
    ...history.flatMap((entry) => {
      const file = byName.get(entry.name);
      if (file === undefined) return [`${entry.name} was applied to this database and is missing`];
      return file.sha256 === entry.sha256 ? [] : [`${file.path} was changed after it was applied`];
    }),
    ...pending
      .filter((file) => file.name < last)
      .map((file) => `${file.path} is new and older than ${last}, which was applied: give it a later time`),
  ];
  if (complaints.length === 0) return pending;
  throw new MigrationError(
    `The migrations are not those that made this database; nothing was applied:\n${complaints.map((line) => `  ${line}`).join('\n')}`,
  );
}
