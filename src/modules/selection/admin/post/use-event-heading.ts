import { useMessages } from '#platform/admin/index.ts';
import type { EventTypeKey } from '../../domain/index.ts';
import { selectionMessages } from '../../messages/index.ts';

/** What posting an event of a type is called, in the reader's language. */
export function useEventAction(): (type: { readonly key: EventTypeKey }) => string {
  const { eventActions } = useMessages(selectionMessages);
  return ({ key }) => eventActions[key];
}

/** The heading of an event in the reader's language. */
export function useEventHeading(): (type: { readonly key: EventTypeKey }) => string {
  const { eventTypes } = useMessages(selectionMessages);
  return ({ key }) => eventTypes[key];
}
