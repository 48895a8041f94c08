import type { Language, Translated } from '#platform/core/language.ts';
import { logEn } from './log.en.ts';
import { type LogDetail, logNb, type LogSentence } from './log.nb.ts';
import { logNn } from './log.nn.ts';
import { logSv } from './log.sv.ts';

const sentences: Translated<Readonly<Record<string, LogSentence>>> = {
  nb: logNb,
  nn: logNn,
  sv: logSv,
  en: logEn,
};

/** Whether the log has a sentence for what was done. */
export const hasLogSentence = (action: string): boolean => Object.hasOwn(logNb, action);

/** An entry of the log as a sentence; what no language knows is told by its code. */
export function logSentence(
  language: Language,
  { who, action, detail }: { readonly who: string; readonly action: string; readonly detail: LogDetail },
): string {
  const say = hasLogSentence(action) ? sentences[language][action] : undefined;
  return say?.(who, detail) ?? `${who}: ${action}`;
}
