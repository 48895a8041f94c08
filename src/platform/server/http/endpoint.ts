import type { Result } from '#platform/core/failure.ts';
import type { Language } from '#platform/core/language.ts';
import type { Route, RouteInput } from '#platform/core/route.ts';
import type { Database } from '../db/index.ts';

/** Who calls, and in which account; the account is undefined when there is none of that name for this user. */
export interface Caller {
  readonly userId: string;
  readonly language: Language;
  readonly accountId: string | undefined;
  /** When the session ends if nothing more is done. */
  readonly sessionEndsAt: Temporal.Instant;
}

/** One call of a route, with everything its use case may use. */
export interface Call<R extends Route = Route> {
  readonly route: R;
  readonly input: RouteInput<R>;
  readonly caller: Caller;
  readonly database: Database;
  readonly idempotencyKey: string | undefined;
}

/** A route bound to the use case that answers it. */
export interface Endpoint {
  readonly route: Route;
  readonly run: (call: Call) => Promise<Result<unknown>>;
}
