/** A reason why something may not happen: a public code and the facts a reader needs. */
export interface Reason {
  readonly code: string;
}

/** The answer of a rule: allowed, or refused with every reason at once. */
export type Decision<R extends Reason> =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reasons: readonly [R, ...R[]] };

/** The decision that nothing stands in the way. */
export const ALLOWED = { allowed: true } as const;

/** Makes a decision of all reasons found: none of them means allowed. */
export function decide<R extends Reason>(reasons: readonly R[]): Decision<R> {
  const [first, ...rest] = reasons;
  return first === undefined ? ALLOWED : { allowed: false, reasons: [first, ...rest] };
}

/** The reasons of a decision, empty when it allows. */
export function reasonsOf<R extends Reason>(decision: Decision<R>): readonly R[] {
  return decision.allowed ? [] : decision.reasons;
}

/** One sentence for each reason of a union; a missing code does not compile. */
export type ReasonMessages<R extends Reason> = {
  readonly [C in R['code']]: (reason: Extract<R, { code: C }>) => string;
};

/** What removes a reason: the name of a screen to go to, and the permission that lets one act there. */
export interface Remedy {
  readonly label: string;
  readonly href?: string;
}
