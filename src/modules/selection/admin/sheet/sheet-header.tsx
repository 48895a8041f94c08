import { ArrowDownIcon, ArrowLeftIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { Button, Heading } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useAddress, useFormat, useMessages, useRoute } from '#platform/admin/index.ts';
import { type CandidateSheet, findPlaceRoute } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';
import { applicationsPlace } from '../address.ts';
import { StatusTag } from '../status-tag.tsx';
import { useSideBySide } from '../use-side-by-side.ts';
import { Shortcuts } from './shortcuts.tsx';

interface SheetPartProps {
  readonly account: string;
  readonly sheet: CandidateSheet;
}

/** Who applied, where it stands, where in the list it is, and the way to its neighbours there. */
export function SheetHeader({ account, sheet }: SheetPartProps) {
  const words = useMessages(selectionMessages).screen.sheet;
  const format = useFormat();
  const { search, setSearch } = useAddress(applicationsPlace);
  const isSideBySide = useSideBySide();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: place } = useRoute(findPlaceRoute, {
    params: { account, id: sheet.id },
    query: { status: [...search.status], search: search.sok },
  });
  useEffect(() => {
    // Beside the list the reader goes on from there; alone, the sheet has taken the list's place.
    if (!isSideBySide) heading.current?.focus();
  }, [isSideBySide]);
  const go = (id: string | null | undefined) => {
    if (id !== null && id !== undefined) setSearch({ soknad: id }, 'push');
  };
  const name = `${sheet.firstName} ${sheet.lastName}`;
  return (
    <header className="tl-sheet__header">
      {!isSideBySide && (
        <Button
          type="button"
          variant="tertiary"
          size="small"
          icon={<ArrowLeftIcon aria-hidden />}
          onClick={() => setSearch({ soknad: undefined }, 'push')}
        >
          {words.back}
        </Button>
      )}
      <div className="tl-sheet__top">
        <div className="tl-sheet__title">
          <Heading level="2" size="medium" ref={heading} tabIndex={-1}>
            {name}
          </Heading>
          <StatusTag status={sheet.status} />
        </div>
        <div className="tl-sheet__place">
          {place !== undefined && (
            <span role="status">
              <span className="aksel-sr-only">{name}, </span>
              {place.position === null ? words.outside : words.place(place.position, place.total)}
            </span>
          )}
          <Neighbour
            label={words.previous}
            icon={<ArrowUpIcon aria-hidden />}
            id={place?.previousId}
            onGo={go}
          />
          <Neighbour label={words.next} icon={<ArrowDownIcon aria-hidden />} id={place?.nextId} onGo={go} />
        </div>
      </div>
      <div className="tl-row">
        <span className="tl-subtle">{words.sent(format.instant(sheet.submittedAt))}</span>
        <Shortcuts
          keys={{
            j: () => go(place?.nextId),
            k: () => go(place?.previousId),
            e: () => focusOn('.tl-post button'),
            f: () => focusOn('.tl-applications__list input'),
          }}
        />
      </div>
    </header>
  );
}

/** Moves focus to the first of what is looked for; nothing happens where there is none. */
function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

interface NeighbourProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly id: string | null | undefined;
  readonly onGo: (id: string | null | undefined) => void;
}

/** The way to the application before or after; at the ends of the list there is nothing to press. */
function Neighbour({ label, icon, id, onGo }: NeighbourProps) {
  return (
    <Button
      type="button"
      variant="secondary"
      data-color="neutral"
      size="small"
      icon={icon}
      // Keeps its room, so that the one beside it stays under the pointer.
      className={id === null ? 'tl-sheet__end' : ''}
      onClick={() => onGo(id)}
    >
      {label}
    </Button>
  );
}
