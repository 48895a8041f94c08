import type { FailureKind } from '#platform/core/failure.ts';

/** The title of each kind of problem, and of a bug, in Swedish. */
export const problemTitlesSv: Record<FailureKind | 'internal', string> = {
  invalid: 'Något i det du skickade måste rättas',
  unauthenticated: 'Du måste logga in',
  forbidden: 'Du saknar en rättighet',
  not_found: 'Vi hittar inte det här',
  blocked: 'Det här kan inte göras nu',
  stale: 'Någon annan har ändrat det här',
  too_large: 'Det du skickade är för stort',
  unsupported: 'Den här typen av innehåll tas inte emot',
  key_reused: 'Nyckeln har använts till en annan begäran',
  rate_limited: 'För många försök på kort tid',
  internal: 'Något gick fel hos oss',
};
