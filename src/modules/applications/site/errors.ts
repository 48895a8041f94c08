import type { Language } from '#platform/core/language.ts';
import type { FieldError } from '#platform/view/index.ts';
import { fileFieldOf } from '../contract/index.ts';
import type { FieldFault } from '../contract/index.ts';
import type { FileBlocker, FileKind, FormStep, SendBlocker } from '../domain/index.ts';
import { applicationMessages } from '../messages/index.ts';

/** The sentence of any reason of a union, told apart by its code. */
type Say<R> = (reason: R) => string;

/** What is missing in a step, as errors at its fields. */
export function missingInStep(
  missing: readonly SendBlocker[],
  step: FormStep,
  language: Language,
): FieldError[] {
  return missing
    .filter((blocker) => blocker.step === step)
    .map((blocker) => ({ field: blocker.field, message: sentenceOf(blocker, language) }));
}

/** The sentence of something that is missing. */
export function sentenceOf(blocker: SendBlocker, language: Language): string {
  return (applicationMessages[language].reasons[blocker.code] as Say<SendBlocker>)(blocker);
}

/** What was typed and cannot be stored, as errors at its fields. */
export function faultErrors(faults: readonly FieldFault[], language: Language): FieldError[] {
  const { faults: words } = applicationMessages[language];
  return faults.map((fault) => ({
    field: fault.field,
    message: (words[fault.code] as Say<FieldFault>)(fault),
  }));
}

/** Why files were not attached, as errors at the inputs they were chosen in. */
export function fileErrors(
  refused: readonly { readonly kind: FileKind; readonly reason: FileBlocker }[],
  language: Language,
): FieldError[] {
  const { reasons } = applicationMessages[language];
  return refused.map(({ kind, reason }) => ({
    field: fileFieldOf(kind),
    message: (reasons[reason.code] as Say<FileBlocker>)(reason),
  }));
}
