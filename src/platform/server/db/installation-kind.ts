import { Client } from 'pg';

/** What kind of installation a database serves, or undefined where it holds no Tiltre yet. */
export async function readInstallationKind(adminUrl: string): Promise<string | undefined> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('app.installation') IS NOT NULL AS exists`,
    );
    if (rows[0]?.exists !== true) return undefined;
    return (await client.query<{ kind: string }>('SELECT kind FROM app.installation')).rows[0]?.kind;
  } finally {
    await client.end();
  }
}

/** Says what kind of installation a database serves; only the owner can, so a demo never becomes anything else by accident. */
export async function markInstallation(adminUrl: string, kind: 'demo' | 'test'): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('UPDATE app.installation SET kind = $1 WHERE kind <> $1', [kind]);
  } finally {
    await client.end();
  }
}
