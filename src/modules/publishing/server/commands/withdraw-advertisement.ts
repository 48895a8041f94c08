import { command } from '#modules/access/server/index.ts';
import { canWithdraw } from '#modules/advertisements/domain/index.ts';
import { seesAdvertisement } from '#modules/advertisements/server/index.ts';
import { blocked } from '#platform/core/failure.ts';
import { withdrawAdvertisementRoute } from '../../contract/index.ts';
import { takeDown } from '../publication.repository.ts';
import { lockPublishing } from '../publishing-subject.ts';
import { auditAdvertisement, viewAfterChange } from '../record-change.ts';

/** Takes an advertisement down from every channel while its recruitment goes on; it can be published again. */
export const withdrawAdvertisement = command({
  route: withdrawAdvertisementRoute,
  permission: 'advertisement.publish',
  find: (tx, { params }) => lockPublishing(tx, params.id),
  sees: seesAdvertisement,
  run: async ({ tx, actor, subject, input: { params, body } }) => {
    const decision = canWithdraw({ isLive: subject.publication?.state === 'live' });
    if (!decision.allowed) return blocked(...decision.reasons);
    await takeDown(tx, subject.recruitment.id);
    await auditAdvertisement(tx, {
      userId: actor.userId,
      recruitmentId: subject.recruitment.id,
      action: 'advertisement.withdrawn',
      detail: { reason: body.reason },
    });
    return viewAfterChange(tx, actor, params);
  },
});
