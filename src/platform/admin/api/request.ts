import type { Route, RouteRequest } from '../../core/route.ts';

const headerOf = { json: 'application/json', problem: 'application/problem+json' } as const;

/** What a call adds to the request of its route. */
export interface RequestOptions {
  /** BCP 47 tag the answer's sentences should be in. */
  readonly language?: string;
  /** The key of one submit: the same key over all its retries. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** The address of a route with its parameters and query filled in. */
export function addressOf<T extends Route>(route: T, request: RouteRequest<T>): string {
  const params = request.params as Record<string, unknown>;
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === null)
      throw new Error(`${route.name}: the parameter ${name} is missing`);
    return encodeURIComponent(textOf(value));
  });
  const query = queryOf(request.query as Record<string, unknown> | undefined);
  return query === '' ? path : `${path}?${query}`;
}

function queryOf(query: Record<string, unknown> = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (item !== undefined && item !== null) search.append(name, textOf(item));
    }
  }
  return search.toString();
}

/** The text of a value in an address: strings, numbers and Temporal values as they are, never an object. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return typeof value === 'object' && text.startsWith('"') ? (JSON.parse(text) as string) : text;
}

/** The parts of a fetch that ask a route. */
export function requestInit<T extends Route>(
  route: T,
  request: RouteRequest<T>,
  options: RequestOptions,
): RequestInit {
  const headers = new Headers({ accept: `${headerOf.json}, ${headerOf.problem}` });
  if (options.language !== undefined) headers.set('accept-language', options.language);
  if (route.creates === true) headers.set('idempotency-key', options.idempotencyKey ?? crypto.randomUUID());
  // A changing route without a body of its own still reads one, and finds it empty.
  const hasBody = route.method !== 'GET';
  if (hasBody) headers.set('content-type', headerOf.json);
  return {
    method: route.method,
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    ...(hasBody ? { body: JSON.stringify(request.body ?? {}) } : {}),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
}
