import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { z } from 'zod';
import type { Route } from '../../core/route.ts';
import { callRoute } from '../api/call-route.ts';
import type { ApiFailure } from '../api/failures.ts';
import { cacheKeyOf } from '../api/hooks.ts';
import type { Session } from './session.tsx';

/** The route that says who is signed in. */
export type SessionRoute = Route<z.ZodType, z.ZodType, z.ZodType, z.ZodType<Session>>;

/** What is known of the session of an account. */
export interface SessionQuery {
  readonly session: Session | undefined;
  readonly error: ApiFailure | null;
  /** Asks again; fails when nobody is signed in. */
  readonly ask: () => Promise<Session>;
}

const minute = 60_000;

/** Asks who is signed in. A 401 is an answer here, not a call that waits for a new sign-in. */
export function useSessionQuery(route: SessionRoute, account: string): SessionQuery {
  const request = { params: { account } };
  const { data, error, refetch } = useQuery<Session, ApiFailure>({
    queryKey: cacheKeyOf(route, request),
    queryFn: () => callRoute(route, request, { whenSignedOut: 'fail' }),
    staleTime: minute,
  });
  const ask = useCallback(async () => {
    const answer = await refetch({ throwOnError: true });
    if (answer.data === undefined) throw new Error('The session was asked for and did not come.');
    return answer.data;
  }, [refetch]);
  return { session: data, error, ask };
}
