import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useState } from 'react';
import type { Page } from '../../core/pagination.ts';
import type { Route, RouteRequest, RouteResponse } from '../../core/route.ts';
import { useLanguage } from '../language/language.tsx';
import { callRoute } from './call-route.ts';
import type { ApiFailure } from './failures.ts';
import { SubmitKeys } from './submit-keys.ts';

/** The key a route's answers are cached under; without a request, of all its answers. */
export const cacheKeyOf = <T extends Route>(route: T, request?: RouteRequest<T>): QueryKey =>
  request === undefined ? [route.name] : [route.name, request.params, request.query ?? {}];

/** How a query behaves. */
export interface RouteQueryOptions {
  /** False holds the query back, until what it needs is known. */
  readonly enabled?: boolean;
  /** Shows the last answer while the next one is fetched, as when a filter changes. */
  readonly keepPrevious?: boolean;
}

/** The answer of a reading route, cached and fetched again when a mutation invalidates it. */
export function useRoute<T extends Route>(
  route: T,
  request: RouteRequest<T>,
  options: RouteQueryOptions = {},
): UseQueryResult<RouteResponse<T>, ApiFailure> {
  const language = useLanguage();
  return useQuery<RouteResponse<T>, ApiFailure>({
    queryKey: cacheKeyOf(route, request),
    queryFn: ({ signal }) => callRoute(route, request, { signal, language }),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A row of a route that answers a page. */
export type RowOf<T extends Route> = RouteResponse<T> extends { rows: readonly (infer R)[] } ? R : never;

/** All pages of a list fetched so far, and the way to the next. */
export type RoutePages<T extends Route> = UseInfiniteQueryResult<
  InfiniteData<RouteResponse<T>>,
  ApiFailure
> & {
  readonly rows: readonly RowOf<T>[];
};

/** The pages of a route that answers `{ rows, next }`, the next one asked for with `after`. */
export function useRoutePages<T extends Route>(
  route: T,
  request: RouteRequest<T>,
  options: RouteQueryOptions = {},
): RoutePages<T> {
  const language = useLanguage();
  const result = useInfiniteQuery({
    queryKey: [...cacheKeyOf(route, request), 'pages'],
    queryFn: ({ signal, pageParam }) => {
      const after = pageParam === null ? {} : { after: pageParam };
      const query = { ...(request.query as object | undefined), ...after } as never;
      return callRoute(route, { ...request, query }, { signal, language });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page as unknown as Page<unknown>).next,
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === false ? {} : { placeholderData: keepPreviousData }),
  }) as UseInfiniteQueryResult<InfiniteData<RouteResponse<T>>, ApiFailure>;
  const pages = (result.data?.pages ?? []) as unknown as Page<RowOf<T>>[];
  return { ...result, rows: pages.flatMap((page) => page.rows) } as RoutePages<T>;
}

/** What a mutation does beside calling its route. */
export interface RouteMutationOptions {
  /** Routes whose cached answers the change makes old. */
  readonly invalidates?: readonly Route[];
}

/** A changing route: `mutateAsync(request)` sends it, and a retry of the same submit keeps its key. */
export function useRouteMutation<T extends Route>(
  route: T,
  options: RouteMutationOptions = {},
): UseMutationResult<RouteResponse<T>, ApiFailure, RouteRequest<T>> {
  const language = useLanguage();
  const client = useQueryClient();
  const [keys] = useState(() => new SubmitKeys());
  return useMutation<RouteResponse<T>, ApiFailure, RouteRequest<T>>({
    mutationFn: (request) => callRoute(route, request, { idempotencyKey: keys.keyFor(request), language }),
    onSuccess: async (_, request) => {
      keys.done(request);
      await Promise.all(
        (options.invalidates ?? []).map((each) => client.invalidateQueries({ queryKey: [each.name] })),
      );
    },
  });
}
