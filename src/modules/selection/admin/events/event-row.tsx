import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useFormat, useMessages } from '#platform/admin/index.ts';
import type { EventView } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { useEventHeading } from '../post/use-event-heading.ts';
import { EventTypeIcon } from './event-type-icon.tsx';

interface EventRowProps {
  readonly event: EventView;
  readonly onRemove: () => void;
}

/** An event: icon, name, the bin to the right of the name, who and when; struck through with why when deactivated. */
export function EventRow({ event, onRemove }: EventRowProps) {
  const words = useMessages(selectionMessages).screen.events;
  const heading = useEventHeading()(event.type);
  const format = useFormat();
  const { deactivated, mail } = event;
  return (
    <li className="tl-event">
      <EventTypeIcon icon={event.type.icon} />
      <div className="tl-event__what">
        <div className="tl-event__title">
          {deactivated === null ? <strong>{heading}</strong> : <s>{heading}</s>}
          {deactivated === null && (
            <Button
              type="button"
              variant="tertiary"
              data-color="neutral"
              size="small"
              icon={<TrashIcon title={binLabel(event, heading, words)} />}
              onClick={onRemove}
            />
          )}
        </div>
        <p className="tl-subtle">
          {words.by(event.postedBy ?? words.applicant, format.instant(event.postedAt))}
        </p>
        {event.note !== '' && <p className="tl-sheet__text tl-text">{event.note}</p>}
        {mail !== null && (
          <p>
            {words.mail[mail.state]}: «{mail.subject}»
          </p>
        )}
        {deactivated !== null && (
          <p>{words.deactivated(deactivated.by, format.instant(deactivated.at), deactivated.reason)}</p>
        )}
      </div>
    </li>
  );
}

/** What the bin will do, said before it is used (EV-3). */
function binLabel(
  { actions }: EventView,
  heading: string,
  words: Record<'delete' | 'deactivate' | 'closed', (heading: string) => string>,
): string {
  if (actions.delete.allowed) return words.delete(heading);
  return actions.deactivate.allowed ? words.deactivate(heading) : words.closed(heading);
}
