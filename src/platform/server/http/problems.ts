import type { Reason } from '#platform/core/decision.ts';
import type { Failure } from '#platform/core/failure.ts';
import type { Language } from '#platform/core/language.ts';
import {
  INTERNAL_PROBLEM_TYPE,
  type Problem,
  type ProblemError,
  problemKinds,
} from '#platform/core/problem.ts';
import { problemTitles } from './messages.ts';

/** The sentence for a code in a language, from the modules' messages; undefined for codes without one. */
export type DescribeReason = (language: Language, reason: Reason) => string | undefined;

/** Makes problem documents (RFC 9457) in the reader's language. */
export function createProblems(describe: DescribeReason) {
  const entry = (language: Language, error: ProblemError): ProblemError => {
    const detail = error.detail ?? describe(language, error);
    return detail === undefined ? error : { ...error, detail };
  };
  return {
    /** The problem document of an expected failure. */
    of(failure: Failure, language: Language): Problem {
      const { status, type } = problemKinds[failure.kind];
      const errors = errorsOf(failure).map((error) => entry(language, error));
      return { type, title: problemTitles[language][failure.kind], status, errors };
    },
    /** The problem document of a bug: nothing but an id to quote. */
    internal(id: string, language: Language): Problem {
      return {
        type: INTERNAL_PROBLEM_TYPE,
        title: problemTitles[language].internal,
        status: 500,
        instance: id,
        errors: [],
      };
    },
  };
}

/** Makes problem documents. */
export type Problems = ReturnType<typeof createProblems>;

function errorsOf(failure: Failure): readonly ProblemError[] {
  switch (failure.kind) {
    case 'invalid':
      return failure.issues.map(({ code, pointer, detail }) => ({
        code,
        pointer,
        ...(detail === undefined ? {} : { detail }),
      }));
    case 'blocked':
      return failure.reasons.map((reason) => ({ ...reason }));
    case 'forbidden':
      return failure.reasons.map((reason) => ({ ...reason }));
    case 'stale':
      return [{ code: 'request.stale', version: failure.version }];
    case 'too_large':
      return [{ code: 'request.too_large', limitBytes: failure.limitBytes }];
    case 'unsupported':
      return [{ code: 'request.unsupported', supported: failure.supported }];
    case 'rate_limited':
      return [{ code: 'request.rate_limited', retryAfterSeconds: failure.retryAfterSeconds }];
    case 'key_reused':
    case 'unauthenticated':
    case 'not_found':
      return [{ code: `request.${failure.kind}` }];
  }
}
