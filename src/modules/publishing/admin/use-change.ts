import { useQueryClient } from '@tanstack/react-query';
import { cacheKeyOf, useRouteMutation } from '#platform/admin/index.ts';
import type { Route, RouteRequest, RouteResponse } from '#platform/core/route.ts';
import { readPublishingRoute } from '../contract/index.ts';

/** A route that changes what is published and answers how it is now. */
type ChangingRoute = Route & { readonly response: (typeof readPublishingRoute)['response'] };

/** Sends a change of what is published; its answer is shown at once, and what else depends on it is asked again. */
export function useChange<T extends ChangingRoute>(route: T): (request: RouteRequest<T>) => Promise<void> {
  const client = useQueryClient();
  const { mutateAsync } = useRouteMutation(route);
  return async (request) => {
    const answer = (await mutateAsync(request)) as RouteResponse<typeof readPublishingRoute>;
    const params = request.params as RouteRequest<typeof readPublishingRoute>['params'];
    client.setQueryData(cacheKeyOf(readPublishingRoute, { params }), answer);
    void client.invalidateQueries();
  };
}
