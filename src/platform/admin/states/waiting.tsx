import { Skeleton } from '@navikt/ds-react';
import { useEffect, useState, type ReactNode } from 'react';
import { usePlatformMessages } from '../messages/index.ts';

const patienceMs = 300;

/** Nothing for 300 ms, then a skeleton in the shape of what comes. */
export function Waiting({ shape }: { readonly shape?: ReactNode }) {
  const words = usePlatformMessages();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="tl-waiting">
      {isLong && (
        <>
          <span className="aksel-sr-only">{words.loading}</span>
          <div aria-hidden>{shape ?? <ScreenSkeleton />}</div>
        </>
      )}
    </div>
  );
}

/** The shape of a screen: a heading and some lines. */
export function ScreenSkeleton() {
  return (
    <div className="tl-stack">
      <Skeleton variant="text" className="tl-skeleton-heading" />
      <LinesSkeleton lines={5} />
    </div>
  );
}

/** The shape of lines of text or rows of a list. */
export function LinesSkeleton({ lines }: { readonly lines: number }) {
  return Array.from({ length: lines }, (_, line) => (
    <Skeleton key={line} variant="text" className="tl-skeleton-line" />
  ));
}
