import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Failure } from '#platform/core/failure.ts';
import { type Language, languageOf } from '#platform/core/language.ts';
import { problemKinds, problemSchema } from '#platform/core/problem.ts';
import type { Database } from '../db/index.ts';
import type { Caller, Endpoint } from './endpoint.ts';
import { parseRequest } from './parse-request.ts';
import type { Problems } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | undefined;
  }
}

/** What the API needs to answer. */
export interface ApiSettings {
  readonly database: Database;
  readonly problems: Problems;
  /** Finds who calls from the request's session and the account in its address. */
  readonly authenticate: (
    request: FastifyRequest,
    accountSlug: string | undefined,
  ) => Promise<Caller | undefined>;
}

/** The language to answer a request in: the caller's, or the one the browser asks for. */
export const requestLanguage = (request: FastifyRequest): Language =>
  request.caller?.language ?? languageOf(request.headers['accept-language']);

/** Sends an expected failure as a problem document. */
export function sendProblem(
  reply: FastifyReply,
  { failure, problems }: { readonly failure: Failure; readonly problems: Problems },
): FastifyReply {
  const problem = problems.of(failure, requestLanguage(reply.request));
  if (failure.kind === 'rate_limited') void reply.header('retry-after', failure.retryAfterSeconds);
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** Mounts endpoints. Each answers in the order 401, 415, 400, then whatever its use case says. */
export function mountEndpoints(
  app: FastifyInstance,
  endpoints: readonly Endpoint[],
  settings: ApiSettings,
): void {
  for (const endpoint of endpoints) mountEndpoint(app, endpoint, settings);
}

function mountEndpoint(app: FastifyInstance, { route, run }: Endpoint, settings: ApiSettings): void {
  const { database, problems, authenticate } = settings;
  const hasBody = route.method !== 'GET';
  app.route({
    method: route.method,
    url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    schema: {
      operationId: route.name,
      summary: route.summary,
      params: route.params,
      querystring: route.query,
      ...(hasBody ? { body: route.body } : {}),
      response: {
        200: route.response,
        ...Object.fromEntries(
          [...new Set(route.failures.map((kind) => problemKinds[kind].status))].map((status) => [
            status,
            problemSchema,
          ]),
        ),
      },
    },
    onRequest: async (request, reply) => {
      const { account } = request.params as { account?: string };
      request.caller = await authenticate(request, account);
      if (request.caller === undefined)
        return sendProblem(reply, { failure: { kind: 'unauthenticated' }, problems });
      if (hasBody && isOtherThanJson(request))
        return sendProblem(reply, { failure: { kind: 'unsupported', supported: [JSON_TYPE] }, problems });
    },
    handler: async (request, reply) => {
      const { caller } = request;
      if (caller === undefined) throw new Error('a request without a caller reached its handler');
      const parsed = parseRequest(route, request, requestLanguage(request));
      if (!parsed.ok) return sendProblem(reply, { failure: parsed.failure, problems });
      const result = await run({ route, ...parsed.value, caller, database });
      if (!result.ok) return sendProblem(reply, { failure: result.failure, problems });
      return reply
        .code(200)
        .header('cache-control', 'private, no-store')
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(route.response.parse(result.value)));
    },
  });
}

const JSON_TYPE = 'application/json';

/** Whether a body is declared to be something that pages take and the API does not, as a form. */
const isOtherThanJson = ({ headers }: FastifyRequest): boolean => {
  const declared = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return declared !== undefined && declared !== JSON_TYPE;
};
