import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MigrationError } from './error.ts';

const named = /^\d{8}T\d{4}_[a-z][a-z0-9_]*\.sql$/;

/** A migration as it lies in the folder. */
export interface MigrationFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/** Reads the migrations of a folder in the order of their names, which is that of time. */
export async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const entries = await readdir(directory).catch((error: unknown) => {
    throw new MigrationError(`There is no folder of migrations at ${directory}.`, { cause: error });
  });
  const names = entries.filter((entry) => entry.endsWith('.sql')).toSorted(compare);
  const misnamed = names.filter((name) => !named.test(name));
  if (misnamed.length > 0) {
    throw new MigrationError(
      `A migration is named <UTC time>_<verb_noun>.sql, as 20261122T0930_create_roles.sql, and these are not:\n${misnamed.map((name) => `  ${join(directory, name)}`).join('\n')}`,
    );
  }
  return Promise.all(names.map((name) => readMigration(directory, name)));
}

/** A hash over the names and texts of all migrations: two folders with the same hash make the same database. */
export async function migrationHash(directory = 'db/migrations'): Promise<string> {
  const files = await readMigrations(directory);
  return sha256(files.map((file) => `${file.name} ${file.sha256}\n`).join(''));
}

async function readMigration(directory: string, name: string): Promise<MigrationFile> {
  const path = join(directory, name);
  // Git may have checked the file out with the line ends of another system.
  const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  return { name, path, text, sha256: sha256(text) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
