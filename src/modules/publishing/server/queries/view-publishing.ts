import { decideAction } from '#modules/access/domain/index.ts';
import { type Actor, missingPermission } from '#modules/access/server/index.ts';
import {
  canPublish,
  canWithdraw,
  compareContents,
  unpublishedChanges,
} from '#modules/advertisements/domain/index.ts';
import type { ReadTx } from '#platform/server/db/index.ts';
import type { ChannelState, ChannelView, PublishingView } from '../../contract/index.ts';
import { publishingFacts, type PublishingSubject } from '../publishing-subject.ts';

/** What is published of a recruitment and what would be, with every action's decision. */
export async function viewPublishing(
  tx: ReadTx,
  actor: Actor,
  { subject, accountSlug }: { readonly subject: PublishingSubject; readonly accountSlug: string },
): Promise<PublishingView> {
  const { recruitment, contents, publication, organisationPath: path } = subject;
  const { working, last } = contents;
  const missing = await missingPermission(tx, { actor, permission: 'advertisement.publish', path });
  const differences =
    working === undefined || last === undefined ? [] : compareContents(last.content, working);
  const notice = recruitment.outcome === null ? unpublishedChanges(differences) : undefined;
  const isLive = publication?.state === 'live';
  return {
    recruitmentId: recruitment.id,
    version: subject.version,
    content: working ?? null,
    lastVersion:
      last === undefined
        ? null
        : { number: last.number, publishedAt: last.publishedAt.toString(), publishedBy: last.publishedBy },
    differences: [...differences],
    notices: notice === undefined ? [] : [{ ...notice }],
    channels: [channelView(subject, accountSlug)],
    actions: {
      publish: decideAction(missing, canPublish(publishingFacts(subject, ''), tx.now)),
      withdraw: decideAction(missing, canWithdraw({ isLive })),
    },
  };
}

function channelView({ publication, contents }: PublishingSubject, accountSlug: string): ChannelView {
  const state = (): ChannelState => {
    if (publication === undefined) return 'not_published';
    if (publication.state === 'withdrawn') return 'withdrawn';
    return contents.isUnchanged ? 'live' : 'outdated';
  };
  return {
    channel: 'career_site',
    state: state(),
    path: publication === undefined ? null : `/${accountSlug}/stillinger/${publication.slug}`,
    version: publication?.versionNumber ?? null,
    publishedAt: publication?.versionPublishedAt.toString() ?? null,
    withdrawnAt: publication?.withdrawnAt?.toString() ?? null,
  };
}
