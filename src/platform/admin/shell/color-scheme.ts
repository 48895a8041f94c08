import { useEffect, useSyncExternalStore } from 'react';

const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

function onChange(listener: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The colours the reader's device asks for; set on the root, where dialogs and menus hang too. */
export function useColorScheme(): 'light' | 'dark' {
  const scheme = useSyncExternalStore(onChange, isDark) ? 'dark' : 'light';
  useEffect(() => {
    const { classList } = document.documentElement;
    classList.remove('light', 'dark');
    classList.add(scheme);
  }, [scheme]);
  return scheme;
}
