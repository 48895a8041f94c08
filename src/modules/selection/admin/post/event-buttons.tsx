import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import { Reasons, useMessages } from '#platform/admin/index.ts';
import type { PossibleEvent } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { EventTypeIcon } from '../events/event-type-icon.tsx';
import { useEventHeading } from './use-event-heading.ts';

interface EventButtonsProps {
  readonly possible: readonly PossibleEvent[];
  readonly isBusy: boolean;
  readonly onChoose: (type: PossibleEvent) => void;
}

/** A button for each event type that has its own, and a menu of the others. Where all are refused alike, why. */
export function EventButtons({ possible, isBusy, onChoose }: EventButtonsProps) {
  const words = useMessages(selectionMessages).screen.post;
  const heading = useEventHeading();
  const refused = refusedAlike(possible);
  if (refused !== undefined) return <Reasons title={words.closed} reasons={refused} />;
  const own = possible.filter(({ ownButton }) => ownButton);
  const others = possible.filter(({ ownButton }) => !ownButton);
  return (
    <div className="tl-row">
      {own.map((type) => (
        <Button
          key={type.id}
          type="button"
          size="small"
          variant="secondary"
          icon={<EventTypeIcon icon={type.icon} />}
          disabled={isBusy}
          onClick={() => onChoose(type)}
        >
          {heading(type)}
        </Button>
      ))}
      {others.length > 0 && (
        <ActionMenu>
          <ActionMenu.Trigger>
            <Button
              type="button"
              size="small"
              variant="tertiary"
              icon={<ChevronDownIcon aria-hidden />}
              iconPosition="right"
            >
              {words.others}
            </Button>
          </ActionMenu.Trigger>
          <ActionMenu.Content>
            {others.map((type) => (
              <ActionMenu.Item
                key={type.id}
                icon={<EventTypeIcon icon={type.icon} />}
                onSelect={() => onChoose(type)}
              >
                {heading(type)}
              </ActionMenu.Item>
            ))}
          </ActionMenu.Content>
        </ActionMenu>
      )}
    </div>
  );
}

/** The reasons for which every event is refused, when they are the same for all. */
function refusedAlike(possible: readonly PossibleEvent[]) {
  const decisions = possible.map(({ post }) => post);
  const [first] = decisions;
  if (first === undefined || first.allowed) return undefined;
  const codes = JSON.stringify(first.reasons);
  const isAlike = decisions.every((post) => !post.allowed && JSON.stringify(post.reasons) === codes);
  return isAlike ? first.reasons : undefined;
}
