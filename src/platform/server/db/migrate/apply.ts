import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from 'pg';
import type { Client } from 'pg';
import { MigrationError } from './error.ts';
import type { MigrationFile } from './files.ts';
import { historyEntry } from './history.ts';
import { describeFailure, lineAndColumn } from './place-of-error.ts';
import { findStatements } from './statements.ts';

const attempts = 20;
const pause = 250;
/** Not available in time, deadlock, serialisation. */
const contended = new Set(['55P03', '40P01', '40001']);
const transactionControl =
  /^(?:begin|commit|rollback|end|abort|savepoint|release|start transaction|prepare transaction)\b/;

/** Applies one migration and notes it, in one transaction: all of it happens or nothing. */
export async function applyMigration(client: Client, file: MigrationFile): Promise<void> {
  refuseTransactionControl(file);
  for (let attempt = 1; ; attempt += 1) {
    const failure = await tryToApply(client, file);
    if (failure === undefined) return;
    if (!isContention(failure.error) || attempt === attempts) throw failure.described;
    await sleep(pause);
  }
}

interface Failure {
  readonly error: unknown;
  readonly described: unknown;
}

async function tryToApply(client: Client, file: MigrationFile): Promise<Failure | undefined> {
  let completed = 0;
  const count = () => (completed += 1);
  // A migration that waits for a lock makes all behind it wait: better to step back and try again.
  await client.query(`BEGIN; SET LOCAL lock_timeout = '2s'`);
  client.connection.on('commandComplete', count);
  try {
    await client.query(file.text);
    // The next migration begins as this one did, whatever role and settings this one left.
    await client.query(`RESET SESSION AUTHORIZATION; RESET ROLE; ${historyEntry(file)}; COMMIT; RESET ALL`);
    return undefined;
  } catch (error) {
    const described = describe(file, error, completed);
    await client.query('ROLLBACK').catch(() => {});
    return { error, described };
  } finally {
    client.connection.off('commandComplete', count);
  }
}

function describe(file: MigrationFile, error: unknown, completed: number): unknown {
  if (!(error instanceof DatabaseError)) return error;
  return new MigrationError(
    `A migration failed and was undone; those before it stay applied:\n${describeFailure(file, error, completed)}`,
    { cause: error },
  );
}

function isContention(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  // Roles are shared by all databases of a server, and another one may be migrated at this moment.
  const sameRole = error.code === 'XX000' && error.message.startsWith('tuple concurrently');
  return sameRole || contended.has(error.code ?? '');
}

function refuseTransactionControl(file: MigrationFile): void {
  const places = findStatements(file.text).filter((statement) => transactionControl.test(statement.opening));
  if (places.length === 0) return;
  const lines = places.map(
    ({ offset, opening }) => `${file.path}${lineAndColumn(file.text, offset)} ${opening.toUpperCase()}`,
  );
  throw new MigrationError(
    `A migration runs in one transaction of its own and cannot hold another:\n${lines.join('\n')}`,
  );
}
