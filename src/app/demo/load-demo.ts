import { findAccount } from '#modules/identity/server/index.ts';
import type { Platform } from '../platform.ts';
import { demoAccount, loadPeople } from './load-people.ts';
import type { DemoSecrets } from './secrets.ts';

/** What loading a demonstration needs. */
export interface DemoSettings {
  readonly secrets: DemoSecrets;
  readonly log: { info(message: string): void };
}

/** Fills the database of a demonstration once, through the product's own commands. */
export async function loadDemo({ context }: Platform, { secrets, log }: DemoSettings): Promise<void> {
  const { database } = context;
  const known = await database.read(null, (tx) => findAccount(tx, demoAccount.slug));
  if (known !== undefined) return;
  log.info('Loading the demo');
  await loadPeople(database, new Map(Object.entries(secrets.passwords)));
}
