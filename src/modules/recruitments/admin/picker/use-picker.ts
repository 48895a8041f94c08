import { useEffect, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { type ApiFailure, useAccountParam, useMessages, useRoute } from '#platform/admin/index.ts';
import type { RouteResponse } from '#platform/core/route.ts';
import { listRecruiterChoicesRoute } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';

/** Somebody who might be chosen. */
export type RecruiterChoice = RouteResponse<typeof listRecruiterChoicesRoute>['rows'][number];

interface PickerSettings {
  readonly organisationId: string;
  readonly chosen: { readonly id: string; readonly name: string } | null;
  readonly value: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The state of the choice, and what the reader can do with it. */
export interface Picker {
  readonly text: string;
  readonly value: string | null;
  readonly search: string;
  readonly isOpen: boolean;
  readonly isWaiting: boolean;
  readonly isCut: boolean;
  readonly error: ApiFailure | null;
  readonly choosable: readonly RecruiterChoice[];
  readonly others: readonly RecruiterChoice[];
  readonly active: RecruiterChoice | undefined;
  /** What is said to those who do not see it. */
  readonly said: string | undefined;
  readonly open: () => void;
  readonly type: (text: string) => void;
  readonly choose: (choice: RecruiterChoice) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

const pauseMs = 200;
const fetchedAtMost = 50;

/** Holds what is typed, who is found, and which of them the arrow keys are at. */
export function usePicker({ organisationId, chosen, value, onChoose }: PickerSettings): Picker {
  const words = useMessages(recruitmentMessages).screens.picker;
  const [known, setKnown] = useState(chosen);
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [activeId, setActiveId] = useState<string>();
  const [said, setSaid] = useState<string>();
  const search = useSettled(typed ?? '');
  const query = useRoute(
    listRecruiterChoicesRoute,
    { params: useAccountParam(), query: { organisationId, search } },
    { enabled: isOpen, keepPrevious: true },
  );
  const rows = query.data?.rows ?? [];
  const choosable = rows.filter((row) => row.choosable.allowed);
  const others = rows.filter((row) => !row.choosable.allowed);
  const inOrder = [...choosable, ...others];
  const name = value !== null && known?.id === value ? known.name : '';

  // Who is found first is chosen by Enter, but never somebody found by an earlier text.
  const isSettled = search === typed?.trim() && search !== '' && !query.isPlaceholderData;
  const active = inOrder.find(({ id }) => id === activeId) ?? (isSettled ? choosable[0] : undefined);

  const close = () => {
    setOpen(false);
    setTyped(undefined);
    setActiveId(undefined);
  };
  const open = () => {
    setOpen(true);
    setSaid(undefined);
  };
  const choose = (choice: RecruiterChoice) => {
    if (!choice.choosable.allowed) {
      setActiveId(choice.id);
      setSaid(words.refused(choice.name));
      return;
    }
    setKnown(choice);
    onChoose(choice.id);
    close();
    setSaid(words.chosen(choice.name));
  };
  const move = (step: 1 | -1) => {
    if (!isOpen) return open();
    const here = inOrder.findIndex(({ id }) => id === active?.id);
    const next = here === -1 && step === -1 ? inOrder.length - 1 : here + step;
    const [target] = inOrder.slice((next + inOrder.length) % Math.max(1, inOrder.length));
    setActiveId(target?.id);
    setSaid(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actionOf(event.key, { isOpen, hasActive: active !== undefined });
    if (act === undefined) return;
    event.preventDefault();
    if (act === 'down') move(1);
    else if (act === 'up') move(-1);
    else if (act === 'close') close();
    else if (active !== undefined) choose(active);
  };

  return {
    text: typed ?? name,
    value,
    search,
    isOpen,
    isWaiting: isOpen && query.data === undefined && query.error === null,
    isCut: rows.length >= fetchedAtMost,
    error: query.error,
    choosable,
    others,
    active,
    said,
    open,
    type: (text) => {
      setTyped(text);
      setActiveId(undefined);
      open();
      // Emptied, the field chooses nobody; half a name chooses nobody yet and changes nothing.
      if (text === '') onChoose(null);
    },
    choose,
    onKeyDown,
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) close();
    },
  };
}

/** What a key does: Enter chooses only where there is something to choose, else it sends the form. */
function actionOf(
  key: string,
  { isOpen, hasActive }: { readonly isOpen: boolean; readonly hasActive: boolean },
): 'down' | 'up' | 'choose' | 'close' | undefined {
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowUp') return 'up';
  if (key === 'Enter' && isOpen) return hasActive ? 'choose' : 'close';
  if (key === 'Escape' && isOpen) return 'close';
  return undefined;
}

/** A text once the reader has paused, so that each letter is not a question. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
