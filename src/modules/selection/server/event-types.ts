import type { ReadTx, WriteTx } from '#platform/server/db/index.ts';
import { languageOf } from '#platform/core/language.ts';
import { newId } from '#platform/server/ids.ts';
import {
  type EventIcon,
  type EventMeaning,
  type EventTypeKey,
  eventTypeKeys,
  eventTypeSeeds,
} from '../domain/index.ts';
import { selectionMessages } from '../messages/index.ts';

/** An event type of the account. */
export interface EventType extends EventMeaning {
  readonly id: string;
  readonly key: EventTypeKey;
  readonly heading: string;
  readonly icon: EventIcon;
  readonly ownButton: boolean;
}

/** Gives an account its event types (EV-1). Called when the account is made; doing it again changes nothing. */
export async function createEventTypes(tx: WriteTx): Promise<void> {
  const { defaultLanguage } = await tx.db
    .selectFrom('accountsRead.account')
    .select('defaultLanguage')
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow();
  const headings = selectionMessages[languageOf(defaultLanguage)].eventTypes;
  await tx.db
    .insertInto('eventType')
    .values(
      eventTypeKeys.map((key, index) => ({
        accountId: tx.accountId,
        id: newId(),
        key,
        heading: headings[key],
        position: index + 1,
        ...eventTypeSeeds[key],
      })),
    )
    .onConflict((conflict) => conflict.columns(['accountId', 'key']).doNothing())
    .execute();
}

/** The event types of the account, in their order. */
export async function listEventTypes(tx: ReadTx): Promise<readonly EventType[]> {
  const rows = await tx.db
    .selectFrom('eventType')
    .select(['id', 'key', 'heading', 'icon', 'ownButton', 'contactsCandidate', 'setsStatus', 'withdraws'])
    .where('accountId', '=', tx.accountId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows as readonly EventType[];
}
