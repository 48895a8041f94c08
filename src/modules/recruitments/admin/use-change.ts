import { useQueryClient } from '@tanstack/react-query';
import { cacheKeyOf, useRouteMutation } from '#platform/admin/index.ts';
import type { Route, RouteRequest, RouteResponse } from '#platform/core/route.ts';
import { readRecruitmentRoute, type RecruitmentView } from '../contract/index.ts';

/** A route that changes a recruitment and answers how it is now. */
type ChangingRoute = Route & { readonly response: (typeof readRecruitmentRoute)['response'] };

/**
 * Sends a change of a recruitment. Its answer is shown at once; everything else that was fetched before it, as the
 * lists of other modules, is asked for again when it is next shown.
 */
export function useChange<T extends ChangingRoute>(
  route: T,
): (request: RouteRequest<T>) => Promise<RecruitmentView> {
  const client = useQueryClient();
  const { mutateAsync } = useRouteMutation(route);
  return async (request) => {
    const answer = (await mutateAsync(request)) as RouteResponse<typeof readRecruitmentRoute>;
    const { account } = request.params as { readonly account: string };
    await client.invalidateQueries({ refetchType: 'none' });
    client.setQueryData(cacheKeyOf(readRecruitmentRoute, { params: { account, id: answer.id } }), answer);
    return answer;
  };
}
