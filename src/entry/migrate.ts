import { MigrationError, migrate } from '#platform/server/db/migrate/index.ts';

/** Brings the database of an installation up to date; run before a new version of Tiltre starts. */
const adminUrl = process.env['DATABASE_ADMIN_URL'];
if (adminUrl === undefined || adminUrl === '') {
  console.error('Set DATABASE_ADMIN_URL to the address of the database for its owner.');
  process.exit(1);
}
try {
  const { applied } = await migrate({ adminUrl, log: { info: (message) => console.log(message) } });
  console.log(applied.length === 0 ? 'The database was up to date' : `Applied ${applied.length} migrations`);
} catch (error) {
  console.error(error instanceof MigrationError ? error.message : error);
  process.exitCode = 1;
}
