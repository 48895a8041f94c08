import { z } from 'zod';
import type { FailureKind } from './failure.ts';

/** A route of the HTTP API as a contract: what is sent, what comes back, and how it can fail. */
export interface Route<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** The address, with parameters in braces: `/api/a/{account}/recruitments/{id}`. */
  readonly path: `/api/${string}`;
  /** A verb-first name, unique in the API; the operation id of the OpenAPI document. */
  readonly name: string;
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly response: R;
  readonly failures: readonly FailureKind[];
  /** True for routes that create something: they take an `Idempotency-Key` header. */
  readonly creates?: boolean;
}

const nothing = z.object({});

type Given<T, F extends z.ZodType> = T extends z.ZodType ? T : F;

/** Declares a route; what is left out is empty. */
export function route<
  P extends z.ZodType,
  R extends z.ZodType,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(definition: {
  method: Route['method'];
  path: Route['path'];
  name: string;
  summary: string;
  params: P;
  query?: Q;
  body?: B;
  response: R;
  failures: readonly FailureKind[];
  creates?: boolean;
}): Route<P, Given<Q, typeof nothing>, Given<B, typeof nothing>, R> {
  const { query = nothing, body = nothing, ...rest } = definition;
  return { ...rest, query, body } as unknown as Route<
    P,
    Given<Q, typeof nothing>,
    Given<B, typeof nothing>,
    R
  >;
}

/** What a use case behind a route receives: the parsed parts of the request. */
export interface RouteInput<T extends Route> {
  readonly params: z.output<T['params']>;
  readonly query: z.output<T['query']>;
  readonly body: z.output<T['body']>;
}

/** What a route answers when it succeeds, before it is written as JSON. */
export type RouteOutput<T extends Route> = z.input<T['response']>;

/** What a caller of a route must send. */
export interface RouteRequest<T extends Route> {
  readonly params: z.input<T['params']>;
  readonly query?: z.input<T['query']>;
  readonly body?: z.input<T['body']>;
}

/** What a caller of a route receives. */
export type RouteResponse<T extends Route> = z.output<T['response']>;
