import { applicationWithdrawn } from '#modules/applications/server/index.ts';
import { recordHire } from '#modules/recruitments/server/index.ts';
import { subscribe } from '#platform/server/events/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import { countChange, statusOf } from '../../domain/index.ts';
import { listEventTypes } from '../event-types.ts';
import { readEvents } from '../events.repository.ts';

/**
 * Keeps an applicant's own withdrawal as an event, which stands (EV-3). Whoever had been marked as hired is so no more.
 * The application and its count are the publisher's to change.
 */
export const onApplicationWithdrawn = (): void =>
  subscribe(applicationWithdrawn, async (tx, { applicationId, recruitmentId }) => {
    const before = statusOf(await readEvents(tx, applicationId));
    await tx.db
      .insertInto('event')
      .values({
        accountId: tx.accountId,
        id: newId(),
        applicationId,
        eventTypeId: await withdrawalType(tx),
        byApplicant: true,
      })
      .execute();
    const { hired } = countChange(before, 'withdrawn');
    if (hired !== 0) await recordHire(tx, recruitmentId, hired);
  });

async function withdrawalType(tx: WriteTx): Promise<string> {
  const type = (await listEventTypes(tx)).find(({ withdraws }) => withdraws);
  if (type === undefined) throw new Error('the account has no event type that withdraws');
  return type.id;
}
