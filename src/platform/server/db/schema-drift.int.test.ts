import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createTestDatabase } from '#tests/support/test-database.ts';
import { printSchema } from './print-schema.ts';

test('db/schema.sql is what the migrations make; after a new one run `npm run db -- dump`', async () => {
  const database = await createTestDatabase();
  try {
    expect(await printSchema(database.url('postgres'))).toBe(await readFile('db/schema.sql', 'utf8'));
  } finally {
    await database.close();
  }
});
