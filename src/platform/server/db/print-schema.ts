import { Client } from 'pg';
import { eventTriggers, functions, statistics } from './catalogue/functions.ts';
import { defaultPrivileges, extensions, roles, schemas, types } from './catalogue/roles-and-schemas.ts';
import { sequences, tables, views } from './catalogue/tables.ts';

const sections = [
  ['Roles', roles],
  ['Extensions', extensions],
  ['Schemas', schemas],
  ['Default privileges', defaultPrivileges],
  ['Types', types],
  ['Sequences', sequences],
  ['Tables', tables],
  ['Views', views],
  ['Functions', functions],
  ['Statistics', statistics],
  ['Event triggers', eventTriggers],
] as const;

const preface = `-- The schema as PostgreSQL's catalogue tells it. Written by npm run db -- dump: do not edit.
-- A document to read and compare, not a script to run: objects stand in the order of their names.
`;

/**
 * Prints the schema of a database as SQL-like text: the same schema gives the same text, whatever made it.
 *
 * Everything that can differ between two databases with different rights or rules is in it, so that a comparison
 * finds what a migration did unseen. Reads the catalogue alone, so any role may.
 */
export async function printSchema(adminUrl: string): Promise<string> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    // Without a search path every name is printed with its schema.
    await client.query(`BEGIN READ ONLY; SET LOCAL search_path = ''`);
    const parts = [preface];
    for (const [heading, sql] of sections) {
      const { rows } = await client.query<{ text: string }>(sql);
      if (rows.length > 0) parts.push(`-- ${heading}\n`, ...rows.map((row) => `${row.text}\n`));
    }
    return parts.join('\n');
  } finally {
    await client.end();
  }
}
