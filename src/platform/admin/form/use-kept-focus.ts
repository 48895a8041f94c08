import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives back the focus of a button that cannot have it while it is busy, when nothing else has taken it meanwhile: whoever
 * works by keyboard goes on from where they were.
 */
export function useKeptFocus(isBusy: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    const isDone = wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    if (isDone && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [isBusy]);
  return button;
}
