import { useState } from 'react';
import { Empty, useMessages } from '#platform/admin/index.ts';
import type { CandidateSheet, EventView } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { EventRow } from './event-row.tsx';
import { RemoveEvent } from './remove-event.tsx';

interface EventListProps {
  readonly account: string;
  readonly sheet: CandidateSheet;
}

/** Every event of the application, newest first (EV-2). */
export function EventList({ account, sheet }: EventListProps) {
  const words = useMessages(selectionMessages).screen.events;
  const [removing, setRemoving] = useState<EventView>();
  return (
    <>
      {sheet.events.length === 0 ? (
        <Empty title={words.none}>{words.noneYet}</Empty>
      ) : (
        <ol className="tl-events">
          {sheet.events.map((event) => (
            <EventRow key={event.id} event={event} onRemove={() => setRemoving(event)} />
          ))}
        </ol>
      )}
      <RemoveEvent account={account} event={removing} onClose={() => setRemoving(undefined)} />
    </>
  );
}
