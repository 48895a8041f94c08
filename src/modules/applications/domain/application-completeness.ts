import { decide } from '#platform/core/decision.ts';
import type { Decision, Reason } from '#platform/core/decision.ts';
import type { ApplicationContent, ApplicationFile } from './application-content.ts';
import { isEmailAddress } from './email-address.ts';
import type { FormStep } from './vocabulary.ts';

interface Missing<C extends string, S extends FormStep, F extends string> extends Reason {
  readonly code: C;
  /** The step of the form where it is put right, and the field there. */
  readonly step: S;
  readonly field: F;
}

/** What is missing before an application can be sent, each with the step to go to. */
export type SendBlocker =
  | Missing<'application.first_name_missing', 'about_you', 'firstName'>
  | Missing<'application.last_name_missing', 'about_you', 'lastName'>
  | Missing<'application.email_missing', 'about_you', 'email'>
  | Missing<'application.email_malformed', 'about_you', 'email'>
  | Missing<'application.birth_date_missing', 'about_you', 'birthDate'>
  | Missing<'application.birth_date_not_passed', 'about_you', 'birthDate'>
  | Missing<'application.sex_missing', 'about_you', 'sex'>
  | Missing<'application.position_title_missing', 'about_you', 'positionTitle'>
  | Missing<'application.municipality_missing', 'about_you', 'municipality'>
  | Missing<'application.background_missing', 'background', 'education'>;

/** All that sending reads of the application itself. */
export interface CompletenessFacts {
  readonly content: ApplicationContent;
  readonly files: readonly ApplicationFile[];
  /** As the published version says: such a body must draw up the applicant list. */
  readonly publicBody: boolean;
  /** The date in the account's time zone. */
  readonly today: Temporal.PlainDate;
}

/**
 * Whether an application says enough to be sent (AP-2), with everything that is missing at once. A public body must
 * list name, age, position or title and municipality, and count by sex (offentleglova § 25); "undisclosed" is an
 * answer. Something must be known about what the applicant can: texts about it, or a CV. A request to be kept off the
 * public list is never in the way, reason or none (AP-9).
 */
export function canSend({ content, files, publicBody, today }: CompletenessFacts): Decision<SendBlocker> {
  return decide<SendBlocker>([
    ...aboutEverybody(content),
    ...(publicBody ? aboutListed(content, today) : []),
    ...background(content, files),
  ]);
}

function aboutEverybody({ firstName, lastName, email }: ApplicationContent): readonly SendBlocker[] {
  const step = 'about_you';
  return [
    ...(firstName === ''
      ? [{ code: 'application.first_name_missing', step, field: 'firstName' } as const]
      : []),
    ...(lastName === '' ? [{ code: 'application.last_name_missing', step, field: 'lastName' } as const] : []),
    ...(email === '' ? [{ code: 'application.email_missing', step, field: 'email' } as const] : []),
    ...(email !== '' && !isEmailAddress(email)
      ? [{ code: 'application.email_malformed', step, field: 'email' } as const]
      : []),
  ];
}

function aboutListed(content: ApplicationContent, today: Temporal.PlainDate): readonly SendBlocker[] {
  const { birthDate, sex, positionTitle, municipality } = content;
  const step = 'about_you';
  const unborn = birthDate !== null && Temporal.PlainDate.compare(birthDate, today) >= 0;
  return [
    ...(birthDate === null
      ? [{ code: 'application.birth_date_missing', step, field: 'birthDate' } as const]
      : []),
    ...(unborn ? [{ code: 'application.birth_date_not_passed', step, field: 'birthDate' } as const] : []),
    ...(sex === null ? [{ code: 'application.sex_missing', step, field: 'sex' } as const] : []),
    ...(positionTitle === ''
      ? [{ code: 'application.position_title_missing', step, field: 'positionTitle' } as const]
      : []),
    ...(municipality === ''
      ? [{ code: 'application.municipality_missing', step, field: 'municipality' } as const]
      : []),
  ];
}

function background(content: ApplicationContent, files: readonly ApplicationFile[]): readonly SendBlocker[] {
  const told =
    content.education !== '' || content.experience !== '' || files.some(({ kind }) => kind === 'cv');
  return told ? [] : [{ code: 'application.background_missing', step: 'background', field: 'education' }];
}
