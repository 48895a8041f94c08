import type { DatabaseError } from 'pg';
import type { MigrationFile } from './files.ts';
import { findStatements } from './statements.ts';

/** Says what went wrong in a migration and where: the server's own position, or else the statement it had come to. */
export function describeFailure(file: MigrationFile, error: DatabaseError, completed: number): string {
  const place =
    error.position === undefined ? statementPlace(file, completed) : positionPlace(file, error.position);
  const more = [error.detail, error.hint, error.where].filter((line) => line !== undefined);
  return [`${file.path}${place} ${error.message}`, ...more.map((line) => `  ${line}`)].join('\n');
}

/** Line and column, both from 1, as `:12:5`. */
export function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function positionPlace(file: MigrationFile, position: string): string {
  // PostgreSQL counts characters from 1, JavaScript UTF-16 units from 0.
  const before = Array.from(file.text)
    .slice(0, Number(position) - 1)
    .join('');
  return lineAndColumn(file.text, before.length);
}

function statementPlace(file: MigrationFile, completed: number): string {
  const statement = findStatements(file.text)[completed];
  return statement === undefined ? ':' : lineAndColumn(file.text, statement.offset);
}
