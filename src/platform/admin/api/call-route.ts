import type { Route, RouteRequest, RouteResponse } from '../../core/route.ts';
import { ApiProblem, NoConnection, UnexpectedAnswer, failureOf } from './failures.ts';
import { addressOf, requestInit, type RequestOptions } from './request.ts';
import { waitForSignIn } from './sign-in-gate.ts';

/** How a call is sent. */
export interface CallOptions extends RequestOptions {
  /** What a 401 does: waits for a new sign-in and is sent again (the default), or fails at once. */
  readonly whenSignedOut?: 'wait' | 'fail';
}

let lastAnswer: Temporal.Instant | undefined;

/** When the API last answered this page: each answer prolongs the session. */
export const lastAnswerAt = (): Temporal.Instant | undefined => lastAnswer;

/** Calls a route of the API: its parsed answer, or an `ApiFailure` thrown. */
export async function callRoute<T extends Route>(
  route: T,
  request: RouteRequest<T>,
  options: CallOptions = {},
): Promise<RouteResponse<T>> {
  // Chosen here, so that the repetition after a new sign-in is the same submit.
  const idempotencyKey = options.idempotencyKey ?? crypto.randomUUID();
  const send = () => sendOnce(route, request, { ...options, idempotencyKey });
  try {
    return await send();
  } catch (error) {
    const signedOut = error instanceof ApiProblem && error.kind === 'unauthenticated';
    if (!signedOut || options.whenSignedOut === 'fail') throw error;
    if ((await waitForSignIn()) === 'given_up') throw error;
    return send();
  }
}

async function sendOnce<T extends Route>(
  route: T,
  request: RouteRequest<T>,
  options: CallOptions,
): Promise<RouteResponse<T>> {
  const response = await fetchOrFail(addressOf(route, request), requestInit(route, request, options));
  if (!response.ok) throw await failureOf(response);
  lastAnswer = Temporal.Now.instant();
  const content: unknown = response.status === 204 ? {} : await response.json().catch(() => undefined);
  const parsed = route.response.safeParse(content);
  if (!parsed.success) throw new UnexpectedAnswer(`${route.name}: ${parsed.error.message}`);
  return parsed.data as RouteResponse<T>;
}

async function fetchOrFail(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new NoConnection('No answer', { cause: error });
  }
}
