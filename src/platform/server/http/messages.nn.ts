import type { FailureKind } from '#platform/core/failure.ts';

/** The title of each kind of problem, and of a bug, in nynorsk. */
export const problemTitlesNn: Record<FailureKind | 'internal', string> = {
  invalid: 'Noko i det du sende må rettast',
  unauthenticated: 'Du må logge inn',
  forbidden: 'Du manglar eit løyve',
  not_found: 'Vi finn ikkje dette',
  blocked: 'Dette kan ikkje gjerast no',
  stale: 'Nokon andre har endra dette',
  too_large: 'Det du sende er for stort',
  unsupported: 'Denne typen innhald blir ikkje teken imot',
  key_reused: 'Nøkkelen er brukt til ein annan førespurnad',
  rate_limited: 'For mange forsøk på kort tid',
  internal: 'Noko gjekk gale hos oss',
};
