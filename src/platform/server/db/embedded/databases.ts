import { Client, DatabaseError, escapeIdentifier } from 'pg';

const alreadyThere = new Set(['42P04', '23505']);

/** Makes the database that `url` names, on the same server, unless it is there; any number may do so at once. */
export async function ensureDatabase(url: string): Promise<void> {
  await besideDatabase(url, async (client, name) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await create(client, name);
  });
}

/** Removes the database that `url` names, with all in it and whoever is connected to it, if it is there. */
export async function dropDatabase(url: string): Promise<void> {
  await besideDatabase(url, async (client, name) => {
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  });
}

/** Connects to the server of `url`, but to the database `postgres`. */
async function besideDatabase(
  url: string,
  use: (client: Client, name: string) => Promise<void>,
): Promise<void> {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = 'postgres';
  const client = new Client({ connectionString: target.href });
  client.on('error', () => {});
  await client.connect();
  try {
    await use(client, name);
  } finally {
    await client.end();
  }
}

async function create(client: Client, name: string): Promise<void> {
  try {
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
  } catch (error) {
    if (!(error instanceof DatabaseError && alreadyThere.has(error.code ?? ''))) throw error;
  }
}
