import type { Actor } from '#modules/access/server/index.ts';
import { NOT_FOUND, ok, type Result } from '#platform/core/failure.ts';
import { audit } from '#platform/server/audit/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import type { PublishingView } from '../contract/index.ts';
import { findPublishing } from './publishing-subject.ts';
import { viewPublishing } from './queries/view-publishing.ts';

/** Writes to the audit log what was done with a recruitment's advertisement. */
export const auditAdvertisement = (
  tx: WriteTx,
  entry: {
    readonly userId: string;
    readonly recruitmentId: string;
    readonly action: `advertisement.${string}`;
    readonly detail: Record<string, unknown>;
  },
): Promise<void> =>
  audit(tx, {
    actor: { kind: 'user', userId: entry.userId },
    action: entry.action,
    subjectKind: 'advertisement',
    subjectId: entry.recruitmentId,
    recruitmentId: entry.recruitmentId,
    detail: entry.detail,
  });

/** The view that follows a change. */
export async function viewAfterChange(
  tx: WriteTx,
  actor: Actor,
  { account, id }: { readonly account: string; readonly id: string },
): Promise<Result<PublishingView>> {
  const subject = await findPublishing(tx, id);
  return subject === undefined
    ? NOT_FOUND
    : ok(await viewPublishing(tx, actor, { subject, accountSlug: account }));
}
