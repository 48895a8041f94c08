import type { Reason } from './decision.ts';

/** One thing wrong with what was sent, at a JSON pointer into it (RFC 6901). */
export interface Issue {
  readonly code: string;
  readonly pointer: string;
  readonly detail?: string;
}

/** The expected ways in which a use case ends without doing what was asked. Bugs are exceptions instead. */
export type Failure =
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'unauthenticated' }
  | { readonly kind: 'forbidden'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'stale'; readonly version: number }
  | { readonly kind: 'blocked'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'rate_limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'key_reused' }
  | { readonly kind: 'too_large'; readonly limitBytes: number }
  | { readonly kind: 'unsupported'; readonly supported: readonly string[] };

/** The name of an expected failure. */
export type FailureKind = Failure['kind'];

/** What a use case gives back: its value, or an expected failure. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** A result that succeeded with this value. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A result that failed in an expected way. */
export const fail = (failure: Failure): Result<never> => ({ ok: false, failure });

/** The failure of a rule that refused, with its reasons. */
export const blocked = (...reasons: readonly Reason[]): Result<never> => fail({ kind: 'blocked', reasons });

/** The failure of one field. */
export const invalid = (pointer: string, code: string): Result<never> =>
  fail({ kind: 'invalid', issues: [{ code, pointer }] });

/** The failure for what does not exist, or what the asker may not know exists. */
export const NOT_FOUND: Result<never> = fail({ kind: 'not_found' });
