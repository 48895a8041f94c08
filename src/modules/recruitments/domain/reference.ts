import { type Decision, decide, type Reason } from '#platform/core/decision.ts';

/** Why a reference number cannot be set. */
export type ReferenceBlocker =
  | (Reason & { readonly code: 'reference.manual_not_allowed' })
  | (Reason & { readonly code: 'reference.frozen' })
  | (Reason & { readonly code: 'reference.in_use'; readonly reference: string });

/** What the rule of manual reference numbers reads. */
export interface ReferenceFacts {
  readonly manualAllowed: boolean;
  readonly advertisementBegun: boolean;
  readonly inUse: boolean;
}

/** Whether a reference number may be set by hand (RE-1): where the account allows it, until an ad is begun, unique. */
export function canSetReference(reference: string, facts: ReferenceFacts): Decision<ReferenceBlocker> {
  return decide<ReferenceBlocker>([
    ...(facts.manualAllowed ? [] : [{ code: 'reference.manual_not_allowed' } as const]),
    ...(facts.advertisementBegun ? [{ code: 'reference.frozen' } as const] : []),
    ...(facts.inUse ? [{ code: 'reference.in_use', reference } as const] : []),
  ]);
}

/** The automatic reference number: the year and a number that rises within it, e.g. `2026/0042`. */
export const automaticReference = (year: number, number: number): string =>
  `${year}/${String(number).padStart(4, '0')}`;
