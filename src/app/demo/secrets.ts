import { randomInt } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { newSecret } from '#platform/server/ids.ts';
import { demoUsers } from './demo-accounts.ts';

const secretsSchema = z.object({ secret: z.string().min(32), passwords: z.record(z.string(), z.string()) });

/** What is made at random for each demonstration: its key, and the password of each user who can sign in. */
export type DemoSecrets = z.infer<typeof secretsSchema>;

const syllables = [
  'fjell',
  'vind',
  'elv',
  'lyng',
  'skog',
  'gran',
  'snø',
  'strand',
  'bekk',
  'holme',
  'myr',
  'tind',
  'vik',
  'bru',
  'eng',
  'hav',
];

/** A password one can read from a terminal and type: four words and a number, some 42 bits of chance. */
function readablePassword(): string {
  const words = Array.from({ length: 5 }, () => syllables[randomInt(syllables.length)] ?? 'fjell');
  return [...words, String(randomInt(100_000, 1_000_000))].join('-');
}

/** Reads the secrets of this demonstration, or makes them at the first start, readable to nobody else. */
export async function demoSecrets(file: string): Promise<DemoSecrets> {
  const stored = await readFile(file, 'utf8').catch(() => undefined);
  if (stored !== undefined) return secretsSchema.parse(JSON.parse(stored));
  const active = demoUsers.filter((user) => user.active !== false);
  const made: DemoSecrets = {
    secret: newSecret(),
    passwords: Object.fromEntries(active.map(({ key }) => [key, readablePassword()])),
  };
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const partial = `${file}.${process.pid}.partial`;
  await writeFile(partial, JSON.stringify(made, undefined, 2), { mode: 0o600 });
  await rename(partial, file);
  await chmod(file, 0o600);
  return made;
}
