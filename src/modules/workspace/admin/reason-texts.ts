import type { Reason } from '#platform/core/decision.ts';
import type { Language } from '#platform/core/language.ts';
import type { ReasonText, ReasonTexts } from '#platform/admin/index.ts';
import {
  describeReason,
  fieldMessages,
  reasonMessages,
  type RemedyIds,
  remedyOf,
} from '../messages/index.ts';

/** A form knows what its field is called, and asks for it by that name. */
const SAID_BY_THE_FORM = 'field.required';

interface Tools {
  readonly language: Language;
  readonly path: (inAccount: string) => string;
}

/**
 * The texts of every module's reasons and field codes, for `ReasonTextsProvider`. A screen about one thing gives its
 * ids, so that what removes a reason is a link.
 */
export function reasonTextsFor(ids: RemedyIds = {}): ReasonTexts {
  const textOf = (reason: Reason, { language, path }: Tools): ReasonText => {
    const remedy = remedyOf(reason);
    const place = remedy?.place(ids);
    return {
      text: describeReason(language, reason) ?? reason.code,
      ...(remedy === null || place === undefined
        ? {}
        : { remedy: { label: remedy.label[language], href: path(place) } }),
    };
  };
  const codes = [...Object.keys(reasonMessages.nb), ...Object.keys(fieldMessages.nb)].filter(
    (code) => code !== SAID_BY_THE_FORM,
  );
  return Object.fromEntries(codes.map((code) => [code, textOf])) as ReasonTexts;
}
