import { findAccount } from '#modules/identity/server/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import type { SetClock } from './calendar.ts';
import { demoAccount } from './demo-accounts.ts';
import type { DemoSecrets } from './secrets.ts';

/** What loading a demonstration needs. */
export interface DemoSettings {
  readonly context: ModuleContext;
  /** Moves the clock of the database, which only its owner can. */
  readonly setClock: SetClock;
  readonly secrets: DemoSecrets;
  readonly log: { info(message: string): void };
}

/** Fills the database of a demonstration and gives the id of its account; undefined when it was there already. */
export async function loadDemo({ log, ...settings }: DemoSettings): Promise<string | undefined> {
  const known = await settings.context.database.read(null, (tx) => findAccount(tx, demoAccount.slug));
  if (known !== undefined) return undefined;
  log.info('Loading the demo');
  // What fills it, and the libraries that write CVs, are read at the first start alone.
  const { fillDemo } = await import('./fill-demo.ts');
  return fillDemo(settings);
}
