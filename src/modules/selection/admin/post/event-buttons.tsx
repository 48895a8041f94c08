import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import { Reasons, useMessages } from '#platform/admin/index.ts';
import type { PossibleEvent } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { EventTypeIcon } from '../events/event-type-icon.tsx';
import { useEventAction } from './use-event-heading.ts';

interface EventButtonsProps {
  readonly possible: readonly PossibleEvent[];
  readonly onChoose: (type: PossibleEvent) => void;
}

/** A button for each event type that has its own, and a menu of the others. Where all are refused alike, why. */
export function EventButtons({ possible, onChoose }: EventButtonsProps) {
  const words = useMessages(selectionMessages).screen.post;
  const actionOf = useEventAction();
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
          onClick={() => onChoose(type)}
        >
          {actionOf(type)}
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
                {actionOf(type)}
              </ActionMenu.Item>
            ))}
          </ActionMenu.Content>
        </ActionMenu>
      )}
    </div>
  );
}

/** The reasons for which every event is refused; undefined where there is none that all share. */
function refusedAlike(possible: readonly PossibleEvent[]) {
  const [first, ...others] = possible.map(({ post }) => (post.allowed ? [] : post.reasons));
  const texts = others.map((reasons) => new Set(reasons.map((reason) => JSON.stringify(reason))));
  const shared = first?.filter((reason) => texts.every((each) => each.has(JSON.stringify(reason)))) ?? [];
  return shared.length === 0 ? undefined : shared;
}
