import { accessMessages, type AccessReason } from '#modules/access/messages/index.ts';
import { advertisementMessages, type AdvertisementReason } from '#modules/advertisements/messages/index.ts';
import { applicationMessages, type ApplicationReason } from '#modules/applications/messages/index.ts';
import { recruitmentMessages, type RecruitmentReason } from '#modules/recruitments/messages/index.ts';
import { selectionMessages, type SelectionReason } from '#modules/selection/messages/index.ts';
import type { Reason, ReasonMessages } from '#platform/core/decision.ts';
import type { Language, Translated } from '#platform/core/language.ts';

/** Every reason that the screens of those who work with recruitments can meet. */
export type StaffReason = AccessReason | RecruitmentReason | AdvertisementReason | SelectionReason;

/** Every reason any module gives; those of applications are told to applicants, by the career site. */
export type KnownReason = StaffReason | ApplicationReason;

/** Everything any module finds wrong with a field, by its code. */
export type KnownFieldCode =
  | keyof (typeof recruitmentMessages)['nb']['fields']
  | keyof (typeof advertisementMessages)['nb']['fields']
  | keyof (typeof selectionMessages)['nb']['fields'];

const reasonsIn = (language: Language): ReasonMessages<KnownReason> => ({
  ...accessMessages[language].reasons,
  ...recruitmentMessages[language].reasons,
  ...advertisementMessages[language].reasons,
  ...applicationMessages[language].reasons,
  ...selectionMessages[language].reasons,
});

const fieldsIn = (language: Language): Readonly<Record<KnownFieldCode, string>> => ({
  ...recruitmentMessages[language].fields,
  ...advertisementMessages[language].fields,
  ...selectionMessages[language].fields,
});

/** The sentence of every reason of every module; a code without one does not compile. */
export const reasonMessages: Translated<ReasonMessages<KnownReason>> = {
  nb: reasonsIn('nb'),
  nn: reasonsIn('nn'),
  sv: reasonsIn('sv'),
  en: reasonsIn('en'),
};

/** The sentence of everything that can be wrong with a field. */
export const fieldMessages: Translated<Readonly<Record<KnownFieldCode, string>>> = {
  nb: fieldsIn('nb'),
  nn: fieldsIn('nn'),
  sv: fieldsIn('sv'),
  en: fieldsIn('en'),
};

/** The sentence for the code of a reason or of a field's fault; undefined for a code that no module has. */
export function describeReason(language: Language, reason: Reason): string | undefined {
  const { code } = reason;
  if (isKnownReason(reason)) {
    const say = reasonMessages[language][reason.code] as (reason: KnownReason) => string;
    return say(reason);
  }
  return isFieldCode(code) ? fieldMessages[language][code] : undefined;
}

/** Whether some module gives reasons of this code. */
export const isKnownReason = (reason: Reason): reason is KnownReason =>
  Object.hasOwn(reasonMessages.nb, reason.code);

/** Whether some module finds this wrong with a field. */
export const isFieldCode = (code: string): code is KnownFieldCode => Object.hasOwn(fieldMessages.nb, code);
