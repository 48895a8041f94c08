import { recruitmentClosed } from '#modules/recruitments/server/index.ts';
import { subscribe } from '#platform/server/events/index.ts';
import { takeDown } from '../publication.repository.ts';
import { auditAdvertisement } from '../record-change.ts';

/** Takes the advertisement down from every channel in the transaction that closes its recruitment (CL-5). */
export function withdrawOnClosing(): void {
  subscribe(recruitmentClosed, async (tx, { recruitmentId, outcome, closedBy }) => {
    if (!(await takeDown(tx, recruitmentId))) return;
    await auditAdvertisement(tx, {
      userId: closedBy,
      recruitmentId,
      action: 'advertisement.withdrawn',
      detail: { outcome },
    });
  });
}
