import type { FailureKind } from '#platform/core/failure.ts';
import type { Translated } from '#platform/core/language.ts';
import { problemTitlesNn } from './messages.nn.ts';
import { problemTitlesSv } from './messages.sv.ts';

/** The title of each kind of problem, and of a bug. */
export const problemTitles: Translated<Record<FailureKind | 'internal', string>> = {
  nb: {
    invalid: 'Noe i det du sendte må rettes',
    unauthenticated: 'Du må logge inn',
    forbidden: 'Du mangler en rettighet',
    not_found: 'Vi finner ikke dette',
    blocked: 'Dette kan ikke gjøres nå',
    stale: 'Noen andre har endret dette',
    too_large: 'Det du sendte er for stort',
    unsupported: 'Denne typen innhold tas ikke imot',
    key_reused: 'Nøkkelen er brukt til en annen forespørsel',
    rate_limited: 'For mange forsøk på kort tid',
    internal: 'Noe gikk galt hos oss',
  },
  nn: problemTitlesNn,
  sv: problemTitlesSv,
  en: {
    invalid: 'Something you sent must be corrected',
    unauthenticated: 'You must sign in',
    forbidden: 'You lack a permission',
    not_found: 'We cannot find this',
    blocked: 'This cannot be done now',
    stale: 'Somebody else has changed this',
    too_large: 'What you sent is too large',
    unsupported: 'This type of content is not accepted',
    key_reused: 'The key was used for another request',
    rate_limited: 'Too many attempts in a short time',
    internal: 'Something went wrong on our side',
  },
};
