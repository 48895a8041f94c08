import { z } from 'zod';
import type { Decision, Reason } from './decision.ts';

/**
 * The wire form of a rule's decision, for the `actions` of a view. Reasons pass through whole: their shape
 * is held by the rule's own union, not written a second time.
 */
export const decisionSchema = <R extends Reason>() =>
  z.union([
    z.object({ allowed: z.literal(true) }),
    z.object({ allowed: z.literal(false), reasons: z.array(z.looseObject({ code: z.string() })).min(1) }),
  ]) as unknown as z.ZodType<Decision<R>, Decision<R>>;
