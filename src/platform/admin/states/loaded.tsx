import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiFailure } from '../api/failures.ts';
import { Failed } from './failed.tsx';
import { Waiting } from './waiting.tsx';

/** Shows what a query fetched, or that it is on its way, or why it did not come. */
export function Loaded<T>(props: {
  readonly query: UseQueryResult<T, ApiFailure>;
  /** The skeleton in the shape of what comes. */
  readonly shape?: ReactNode;
  readonly children: (data: T) => ReactNode;
}) {
  const { query, shape, children } = props;
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting shape={shape} />;
}
