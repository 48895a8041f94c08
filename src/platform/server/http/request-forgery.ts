import type { FastifyRequest } from 'fastify';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that may change something comes from our own pages. Browsers say so in `Sec-Fetch-Site`, older
 * ones in `Origin`. A request with neither is no browser's; it is let through only without cookies to misuse.
 */
export function isFromOwnPages(request: FastifyRequest): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = request.headers;
  if (origin !== undefined) return URL.canParse(origin) && new URL(origin).host === request.headers.host;
  return request.headers.cookie === undefined;
}
