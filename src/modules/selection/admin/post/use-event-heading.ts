import { useMessages } from '#platform/admin/index.ts';
import type { EventTypeKey } from '../../domain/index.ts';
import { selectionMessages } from '../../messages/index.ts';

/** The heading of an event type in the reader's language. */
export function useEventHeading(): (type: { readonly key: EventTypeKey }) => string {
  const { eventTypes } = useMessages(selectionMessages);
  return ({ key }) => eventTypes[key];
}
