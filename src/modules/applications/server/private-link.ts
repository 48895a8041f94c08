import { equalSecrets } from '#platform/server/crypto.ts';
import type { ReadTx } from '#platform/server/db/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';

type Keys = Pick<ModuleContext, 'keyedHash' | 'config'>;

interface LinkedApplication {
  readonly id: string;
  readonly linkGeneration: number;
}

/** The token of an application's private link. It is made of the installation's secret and stored nowhere. */
function tokenOf(tx: ReadTx, { keyedHash }: Pick<Keys, 'keyedHash'>, application: LinkedApplication): string {
  const { id, linkGeneration } = application;
  return keyedHash('application-link', `${tx.accountId}|${id}|${linkGeneration}`).toString('base64url');
}

const findLinked = (tx: ReadTx, applicationId: string) =>
  tx.db
    .selectFrom('application')
    .innerJoin('account', 'account.id', 'application.accountId')
    .select(['application.id', 'application.linkGeneration', 'account.slug'])
    .where('application.accountId', '=', tx.accountId)
    .where('application.id', '=', applicationId)
    .executeTakeFirst();

/** The secret of an application: what its private link ends with, and what the cookie holds. */
export async function secretOf(
  tx: ReadTx,
  { applicationId, context }: { readonly applicationId: string; readonly context: Pick<Keys, 'keyedHash'> },
): Promise<string> {
  const application = await findLinked(tx, applicationId);
  if (application === undefined) throw new Error('a secret was asked for an application that is gone');
  return `${application.id}.${tokenOf(tx, context, application)}`;
}

/** The address by which an applicant without account comes back to an application (AP-2). */
export async function privateLinkOf(
  tx: ReadTx,
  { applicationId, context }: { readonly applicationId: string; readonly context: Keys },
): Promise<string> {
  const application = await findLinked(tx, applicationId);
  if (application === undefined) throw new Error('a private link was asked for an application that is gone');
  const secret = `${application.id}.${tokenOf(tx, context, application)}`;
  return `${context.config.PUBLIC_URL}/${application.slug}/soknad/lenke/${secret}`;
}

/** The id of the application that a private link's last part opens; undefined for any other text. */
export async function openPrivateLink(
  tx: ReadTx,
  { secret, context }: { readonly secret: string; readonly context: Pick<Keys, 'keyedHash'> },
): Promise<string | undefined> {
  const parts = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/.exec(secret);
  const [, applicationId, token] = parts ?? [];
  if (applicationId === undefined || token === undefined) return undefined;
  const application = await findLinked(tx, applicationId);
  if (application === undefined) return undefined;
  const right = equalSecrets(Buffer.from(tokenOf(tx, context, application)), Buffer.from(token));
  return right ? application.id : undefined;
}
