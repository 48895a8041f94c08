import { useRouterState } from '@tanstack/react-router';
import { createContext, useContext, useEffect, useRef, type ReactNode, type RefObject } from 'react';

/** The path whose heading has been focused last; undefined until the first page is shown. */
const FocusedPathContext = createContext<RefObject<string | undefined>>({ current: undefined });

/** Remembers for which page the heading took focus, so that it does once a page, and not when the site opens. */
export function PageFocusProvider({ children }: { readonly children: ReactNode }) {
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const focused = useRef<string | undefined>(pathname);
  return <FocusedPathContext value={focused}>{children}</FocusedPathContext>;
}

/** A heading to which focus moves when the reader has come to another page. */
export function usePageFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useContext(FocusedPathContext);
  const pathname = useRouterState({
    select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname,
  });
  useEffect(() => {
    if (focused.current === pathname) return;
    focused.current = pathname;
    heading.current?.focus({ preventScroll: true });
  }, [focused, pathname]);
  return heading;
}
