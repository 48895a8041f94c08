import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './failures.ts';

const attempts = 2;

/**
 * The cache of what the API answered. Expected failures are not tried again; a lost connection is. A call is made also
 * where the browser believes that there is no net: waiting in silence, it would neither be carried out nor fail.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        staleTime: 10_000,
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < attempts,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
