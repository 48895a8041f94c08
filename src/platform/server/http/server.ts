import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Language } from '#platform/core/language.ts';
import type { Config } from '../config/index.ts';
import { newId } from '../ids.ts';
import type { Log } from '../log/index.ts';
import { requestLanguage, sendProblem } from './mount.ts';
import type { Problems } from './problems.ts';
import { isFromOwnPages } from './request-forgery.ts';

const JSON_LIMIT_BYTES = 256 * 1024;

/** No text in the database can hold it: no address with it leads anywhere, no query finds anything. */
const NUL = /%00/;

/** A query that cannot be read is the sender's fault (400). */
class UnreadableQueryError extends Error {
  readonly statusCode = 400;
}

/** What the HTTP server is made of. */
export interface HttpSettings {
  readonly config: Config;
  readonly log: Log;
  readonly problems: Problems;
  /** The page for people when something failed; undefined answers are problem documents. */
  readonly errorPage: (status: number, id: string | undefined, language: Language) => string;
}

/** Makes the HTTP server: strict headers, known content types only, forged requests refused, failures as problems. */
export async function createHttpServer(settings: HttpSettings): Promise<FastifyInstance> {
  const { config, log } = settings;
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: JSON_LIMIT_BYTES,
    trustProxy: (_address: string, hop: number) => hop < config.TRUSTED_PROXIES,
    genReqId: () => newId(),
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
  });
  app.decorateRequest('caller', undefined);
  app.removeContentTypeParser('text/plain');
  // Requests are parsed by the contract in the handler, all parts at once; schemas here only describe them.
  app.setValidatorCompiler(() => (data: unknown) => ({ value: data }));
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  await app.register(helmet, helmetOptions(config));
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: JSON_LIMIT_BYTES });
  await app.register(multipart, {
    limits: {
      fileSize: 10 * 1024 * 1024,
      files: 10,
      fields: 100,
      fieldSize: 64 * 1024,
      parts: 110,
      headerPairs: 20,
    },
    throwFileSizeLimit: false,
  });
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    const [place = '', query = ''] = request.url.split('?');
    if (NUL.test(place)) return reply.callNotFound();
    if (NUL.test(query)) throw new UnreadableQueryError('a query with a NUL');
    if (!isFromOwnPages(request))
      await reply.code(403).type('text/plain; charset=utf-8').send('cross-site request refused');
  });
  app.addHook('onResponse', async (request, reply) => {
    log.info({
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });
  answerFailures(app, settings);
  return app;
}

const helmetOptions = (config: Config) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: config.PUBLIC_URL.startsWith('https:')
    ? { maxAge: 31_536_000, includeSubDomains: true }
    : (false as const),
  referrerPolicy: { policy: 'same-origin' as const },
});

/** Says what went wrong: to programs as a problem document, to people as a page. */
function answerFailures(app: FastifyInstance, { log, problems, errorPage }: HttpSettings): void {
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/'))
      return sendProblem(reply, { failure: { kind: 'not_found' }, problems });
    return reply
      .code(404)
      .type('text/html; charset=utf-8')
      .send(errorPage(404, undefined, requestLanguage(request)));
  });
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status === 500)
      log.error({ err: error, id: request.id, route: request.routeOptions.url }, 'a request failed');
    const language = requestLanguage(request);
    if (!request.url.startsWith('/api/')) {
      const id = status === 500 ? request.id : undefined;
      return reply
        .code(status)
        .type('text/html; charset=utf-8')
        .send(errorPage(status, id, language));
    }
    switch (status) {
      case 400:
        return sendProblem(reply, {
          failure: { kind: 'invalid', issues: [{ code: 'request.unreadable', pointer: '' }] },
          problems,
        });
      case 413:
        return sendProblem(reply, { failure: { kind: 'too_large', limitBytes: JSON_LIMIT_BYTES }, problems });
      case 415:
        return sendProblem(reply, {
          failure: { kind: 'unsupported', supported: ['application/json'] },
          problems,
        });
      default:
        return reply
          .code(500)
          .type('application/problem+json; charset=utf-8')
          .send(JSON.stringify(problems.internal(request.id, language)));
    }
  });
}

/** The status of an error that is the sender's, else 500. */
function statusOf(error: unknown): 400 | 413 | 415 | 500 {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  if (status === 413 || status === 415) return status;
  return typeof status === 'number' && status >= 400 && status < 500 ? 400 : 500;
}
