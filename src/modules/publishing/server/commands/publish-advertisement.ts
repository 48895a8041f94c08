import { command } from '#modules/access/server/index.ts';
import { canPublish } from '#modules/advertisements/domain/index.ts';
import { type MadeVersion, makeVersion, seesAdvertisement } from '#modules/advertisements/server/index.ts';
import { blocked } from '#platform/core/failure.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import { publishAdvertisementRoute } from '../../contract/index.ts';
import { putOnCareerSite } from '../publication.repository.ts';
import { lockPublishing, publishingFacts, type PublishingSubject } from '../publishing-subject.ts';
import { auditAdvertisement, viewAfterChange } from '../record-change.ts';

/**
 * Publishes the working copy: an unchangeable version is made and put on the career site, and its deadline counts from
 * now on (AD-2, CL-7). Publishing the same content again is refused while it is out, so no second version is made; an
 * advertisement that was taken down comes out again in the version it had.
 */
export const publishAdvertisement = command({
  route: publishAdvertisementRoute,
  permission: 'advertisement.publish',
  find: (tx, { params }) => lockPublishing(tx, params.id),
  sees: seesAdvertisement,
  run: async ({ tx, actor, subject, input: { params, body } }) => {
    const decision = canPublish(publishingFacts(subject, body.shorteningReason), tx.now);
    if (!decision.allowed) return blocked(...decision.reasons);
    const { recruitment, contents } = subject;
    const { working } = contents;
    const [main] = working?.texts ?? [];
    if (main === undefined) throw new Error('an advertisement without a text was allowed out');
    const version = await versionToShow(tx, subject, actor.userId);
    const slug = await putOnCareerSite(tx, {
      recruitmentId: recruitment.id,
      versionId: version.id,
      title: main.title,
      reference: recruitment.reference,
    });
    await auditAdvertisement(tx, {
      userId: actor.userId,
      recruitmentId: recruitment.id,
      action: 'advertisement.published',
      detail: {
        version: version.number,
        slug,
        deadline: working?.applicationDeadline,
        deadlineBefore: contents.last?.content.applicationDeadline ?? null,
        ...(body.shorteningReason === '' ? {} : { shorteningReason: body.shorteningReason }),
      },
    });
    return viewAfterChange(tx, actor, params);
  },
});

/** A new version, or the last one where nothing differs from it. */
async function versionToShow(
  tx: WriteTx,
  { recruitment, contents }: PublishingSubject,
  publishedBy: string,
): Promise<MadeVersion> {
  const { last, isUnchanged } = contents;
  if (isUnchanged && last !== undefined) return last;
  const { applicationDeadline: deadline } = recruitment;
  if (deadline === null) throw new Error('an advertisement without a deadline was allowed out');
  return makeVersion(tx, { recruitmentId: recruitment.id, deadline, publishedBy });
}
