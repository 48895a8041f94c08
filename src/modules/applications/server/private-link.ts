import { canonicalEmail } from '#modules/identity/domain/index.ts';
import { equalSecrets } from '#platform/server/crypto.ts';
import type { ReadTx } from '#platform/server/db/index.ts';
import type { LinkedMessage } from '#platform/server/mail/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';

type Keys = Pick<ModuleContext, 'keyedHash' | 'config'>;

interface LinkedApplication {
  readonly id: string;
  readonly linkGeneration: number;
}

/** What a secret opens. */
export interface OpenedLink {
  readonly id: string;
  /** False for one from before *Send*: it shows that the application was sent, and nothing more. */
  readonly isCurrent: boolean;
}

/** The generation of the secret of a draft. */
export const DRAFT_GENERATION = 1;

/** The generation that *Send* makes; the mail that follows brings its link. */
export const SENT_GENERATION = 2;

/** The token of an application's private link. It is made of the installation's secret and stored nowhere. */
function tokenOf(tx: ReadTx, { keyedHash }: Pick<Keys, 'keyedHash'>, application: LinkedApplication): string {
  const { id, linkGeneration } = application;
  return keyedHash('application-link', `${tx.accountId}|${id}|${linkGeneration}`).toString('base64url');
}

const findLinked = (tx: ReadTx, applicationId: string) =>
  tx.db
    .selectFrom('application')
    .innerJoin('accountsRead.account as account', 'account.id', 'application.accountId')
    .select([
      'application.id',
      'application.linkGeneration',
      'application.email',
      'application.emailCanonical',
      'account.slug',
    ])
    .where('application.accountId', '=', tx.accountId)
    .where('application.id', '=', applicationId)
    .executeTakeFirst();

/** The secret of a draft, for the browser it is filled in with. After *Send* it opens the receipt and nothing more. */
export const draftSecretOf = (
  tx: ReadTx,
  { applicationId, context }: { readonly applicationId: string; readonly context: Pick<Keys, 'keyedHash'> },
): string =>
  `${applicationId}.${tokenOf(tx, context, { id: applicationId, linkGeneration: DRAFT_GENERATION })}`;

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

/**
 * The link to put in a message that goes out now; undefined when the application is gone, or is not the recipient's any
 * more. A message may go out long after it was queued, and the address may have been another's then.
 */
export async function privateLinkFor(
  tx: ReadTx,
  { applicationId, recipient, context }: LinkedMessage & { readonly context: Keys },
): Promise<string | undefined> {
  const application = await findLinked(tx, applicationId);
  if (application === undefined) return undefined;
  const owner = application.emailCanonical ?? canonicalEmail(application.email);
  return owner === canonicalEmail(recipient) ? privateLinkOf(tx, { applicationId, context }) : undefined;
}

/** What a private link's last part opens; undefined for any other text. */
export async function openPrivateLink(
  tx: ReadTx,
  { secret, context }: { readonly secret: string; readonly context: Pick<Keys, 'keyedHash'> },
): Promise<OpenedLink | undefined> {
  const parts = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/.exec(secret);
  const [, applicationId, token] = parts ?? [];
  if (applicationId === undefined || token === undefined) return undefined;
  const application = await findLinked(tx, applicationId);
  if (application === undefined) return undefined;
  const { id, linkGeneration } = application;
  const fits = (generation: number): boolean =>
    equalSecrets(Buffer.from(tokenOf(tx, context, { id, linkGeneration: generation })), Buffer.from(token));
  if (fits(linkGeneration)) return { id, isCurrent: true };
  return linkGeneration > DRAFT_GENERATION && fits(linkGeneration - 1) ? { id, isCurrent: false } : undefined;
}
