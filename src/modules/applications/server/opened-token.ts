import { equalSecrets } from '#platform/server/crypto.ts';
import type { ReadTx } from '#platform/server/db/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';

type Keys = Pick<ModuleContext, 'keyedHash'>;

/** A form that was opened: for which application, and when by the database's clock. */
export interface OpenedForm {
  readonly applicationId: string;
  readonly openedAt: Temporal.Instant;
}

/** The text that a form carries back: the application, the time it was opened, and a signature of both (AP-5). */
export function signOpened(tx: ReadTx, { keyedHash }: Keys, applicationId: string): string {
  const openedAt = tx.now.toString();
  const signature = keyedHash('form-opened', `${tx.accountId}|${applicationId}|${openedAt}`).toString(
    'base64url',
  );
  return `${applicationId}.${openedAt.replaceAll('.', ',')}.${signature}`;
}

/** What a form carried back, if we signed it in this account; undefined for anything else. */
export function readOpened(accountId: string, { keyedHash }: Keys, text: unknown): OpenedForm | undefined {
  if (typeof text !== 'string' || text.length > 200) return undefined;
  const [applicationId = '', written = '', signature = ''] = text.split('.');
  const openedAt = written.replaceAll(',', '.');
  const expected = keyedHash('form-opened', `${accountId}|${applicationId}|${openedAt}`).toString(
    'base64url',
  );
  if (!equalSecrets(Buffer.from(expected), Buffer.from(signature))) return undefined;
  return { applicationId, openedAt: Temporal.Instant.from(openedAt) };
}
