import { useSyncExternalStore } from 'react';

// 1,280 px; in em, so that large text gets the narrow layout too.
const wide = '(min-width: 80em)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether there is room for the list and a sheet beside it. */
export const useSideBySide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
