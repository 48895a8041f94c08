import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './failures.ts';

const attempts = 2;

/** The cache of what the API answered. Expected failures are not tried again; a lost connection is. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < attempts,
      },
      mutations: { retry: false },
    },
  });
}
