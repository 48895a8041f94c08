import { z } from 'zod';
import type { FailureKind } from './failure.ts';

/** One entry of a problem: its public code, where in the request it belongs, and a sentence for people. */
export const problemErrorSchema = z.looseObject({
  code: z.string(),
  pointer: z.string().optional(),
  detail: z.string().optional(),
});

/** A problem document (RFC 9457) as our API sends it. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    instance: z.string().optional(),
    errors: z.array(problemErrorSchema),
  })
  .meta({ id: 'Problem' });

/** One entry of a problem document. */
export type ProblemError = z.infer<typeof problemErrorSchema>;

/** A problem document (RFC 9457). */
export type Problem = z.infer<typeof problemSchema>;

/** The status and type of each expected failure. The only table that maps them. */
export const problemKinds = {
  invalid: { status: 400, type: '/problems/invalid' },
  unauthenticated: { status: 401, type: '/problems/unauthenticated' },
  forbidden: { status: 403, type: '/problems/forbidden' },
  not_found: { status: 404, type: '/problems/not-found' },
  blocked: { status: 409, type: '/problems/blocked' },
  stale: { status: 412, type: '/problems/stale' },
  too_large: { status: 413, type: '/problems/too-large' },
  unsupported: { status: 415, type: '/problems/unsupported' },
  key_reused: { status: 422, type: '/problems/key-reused' },
  rate_limited: { status: 429, type: '/problems/rate-limited' },
} as const satisfies Record<FailureKind, { status: number; type: string }>;

/** The type of the problem that says nothing but an id: a bug of ours (500). */
export const INTERNAL_PROBLEM_TYPE = '/problems/internal';
