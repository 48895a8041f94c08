import { useMatch, useRouterState } from '@tanstack/react-router';
import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { useHistory } from '../navigation/history.ts';

/** Remembers for which page the heading took focus: once a page, and not when the site opens. */
class PageFocus {
  #focused: string;
  #isForward = false;

  constructor(opened: string) {
    this.#focused = opened;
  }

  /** Notes how the reader moves: only a step forward begins at the top, the browser knows where a step back ends. */
  moved(action: string): void {
    this.#isForward = action === 'PUSH';
  }

  get startsAtTop(): boolean {
    return this.#isForward;
  }

  /** Whether the heading of a page should take focus now. */
  takeFor(pathname: string): boolean {
    const isNew = this.#focused !== pathname;
    this.#focused = pathname;
    return isNew;
  }
}

const PageFocusContext = createContext<PageFocus>(new PageFocus(''));

/** Moves focus to the heading of each page the reader comes to. */
export function PageFocusProvider({ children }: { readonly children: ReactNode }) {
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const history = useHistory();
  const [focus] = useState(() => new PageFocus(withoutEnd(pathname)));
  useEffect(() => history.subscribe(({ action }) => focus.moved(action.type)), [history, focus]);
  return <PageFocusContext value={focus}>{children}</PageFocusContext>;
}

/** A heading to which focus moves, with the top of the page, when the reader has come to another page. */
export function usePageFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = useContext(PageFocusContext);
  // The path this page stands for. The location is ahead of it while the page that is left still stands.
  const { pathname } = useMatch({ strict: false });
  useEffect(() => {
    if (!focus.takeFor(withoutEnd(pathname))) return;
    heading.current?.focus({ preventScroll: true });
    if (focus.startsAtTop) scrollTo(0, 0);
  }, [focus, pathname]);
  return heading;
}

const withoutEnd = (pathname: string): string => pathname.replace(/\/$/, '');
