import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fail, type Issue, ok, type Result } from '#platform/core/failure.ts';
import type { Language, Translated } from '#platform/core/language.ts';
import type { Route, RouteInput } from '#platform/core/route.ts';

/** A request as its use case gets it. */
export interface ParsedRequest {
  readonly input: RouteInput<Route>;
  readonly idempotencyKey: string | undefined;
}

/** How zod says what it finds wrong, for people at a terminal; screens have sentences of their own. */
const inWords: Translated<z.core.$ZodErrorMap> = {
  nb: z.locales.no().localeError,
  nn: z.locales.nn().localeError,
  sv: z.locales.sv().localeError,
  en: z.locales.en().localeError,
};

/** Parses all parts of a request; every issue of every part is told, with a pointer into the body where it is there. */
export function parseRequest(
  route: Route,
  request: FastifyRequest,
  language: Language,
): Result<ParsedRequest> {
  const error = inWords[language];
  const sent = request.body ?? {};
  const params = route.params.safeParse(request.params, { error });
  const query = route.query.safeParse(request.query, { error });
  const body = route.body.safeParse(sent, { error });
  const idempotencyKey = route.creates === true ? request.headers['idempotency-key'] : undefined;
  const issues = [
    ...issuesOf('path', params),
    ...issuesOf('query', query),
    ...issuesOf('', body),
    ...unstorableTexts(sent).map((pointer) => ({ code: 'request.text_malformed', pointer })),
    ...keyIssues(idempotencyKey),
  ];
  if (issues.length > 0 || !params.success || !query.success || !body.success) {
    return fail({ kind: 'invalid', issues });
  }
  const input = { params: params.data, query: query.data, body: body.data };
  return ok({ input, idempotencyKey: typeof idempotencyKey === 'string' ? idempotencyKey : undefined });
}

/** A key that cannot be one is refused: whoever sends it believes that sending again is safe. */
const keyIssues = (key: string | readonly string[] | undefined): readonly Issue[] =>
  key === undefined || (typeof key === 'string' && key.length >= 8 && key.length <= 200)
    ? []
    : [{ code: 'request.idempotency_key_malformed', pointer: '#header/idempotency-key' }];

function issuesOf(part: string, parsed: z.ZodSafeParseResult<unknown>): readonly Issue[] {
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    code: issue.code === 'custom' ? issue.message : `field.${issue.code}`,
    pointer: pointerTo(part, issue.path),
    ...(issue.code === 'custom' ? {} : { detail: issue.message }),
  }));
}

const pointerTo = (part: string, path: readonly PropertyKey[]): string =>
  [part && `#${part}`, ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))]
    .join('/')
    .replace(/^(?!#|\/|$)/, '/');

/** Where in a body there are texts that PostgreSQL cannot hold: with a NUL, or with half of a surrogate pair. */
function unstorableTexts(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value === 'string') {
    return value.includes('\0') || !value.isWellFormed() ? [pointerTo('', path)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unstorableTexts(inner, [...path, key]));
}
