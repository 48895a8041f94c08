import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Reason, ReasonMessages } from '../../core/decision.ts';
import type { Language, Translated } from '../../core/language.ts';
import type { Format } from '../format/use-format.ts';
import { useFormat } from '../format/use-format.ts';
import { useLanguage } from '../language/language.tsx';
import { useAccountPath } from '../navigation/account-path.ts';
import { usePlatformMessages, type PlatformMessages } from '../messages/index.ts';

/** What a reader is told of one reason: why, what removes it, and who can do that. */
export interface ReasonText {
  readonly text: string;
  readonly remedy?: { readonly label: string; readonly href?: string; readonly onAct?: () => void };
  /** Who can act, as a sentence: `Kari Moen kan godkjenne.` */
  readonly who?: string;
}

/** What a reason's text is written with. */
export interface ReasonTools {
  readonly language: Language;
  readonly format: Format;
  /** The address of a screen in this account: `path('/rekrutteringer/1')`. */
  readonly path: (inAccount: string) => string;
}

/** Texts by the code of the reason. */
export type ReasonTexts = Readonly<Record<string, (reason: never, tools: ReasonTools) => ReasonText>>;

/** Declares the texts of a union of reasons; a missing code does not compile. */
export function reasonTexts<R extends Reason>(texts: {
  readonly [C in R['code']]: (reason: Extract<R, { code: C }>, tools: ReasonTools) => ReasonText;
}): ReasonTexts {
  return texts as unknown as ReasonTexts;
}

/** What removes a reason and who can act, for those reasons of a union that have more to say than why. */
export type Remedies<R extends Reason> = {
  readonly [C in R['code']]?: (
    reason: Extract<R, { code: C }>,
    tools: ReasonTools,
  ) => Omit<ReasonText, 'text'>;
};

/** Makes texts of a module's messages, adding remedies where there are any. */
export function reasonTextsFrom<R extends Reason>(
  messages: Translated<{ readonly reasons: ReasonMessages<R> }>,
  remedies: Remedies<R> = {},
): ReasonTexts {
  type Say = (reason: Reason) => string;
  type Remedy = (reason: Reason, tools: ReasonTools) => Omit<ReasonText, 'text'>;
  const sentences = (language: Language) => messages[language].reasons as unknown as Record<string, Say>;
  const actions = remedies as unknown as Record<string, Remedy>;
  const codes = Object.keys(sentences('nb'));
  const entries = codes.map((code) => [
    code,
    (reason: Reason, tools: ReasonTools): ReasonText => ({
      text: sentences(tools.language)[code]?.(reason) ?? code,
      ...actions[code]?.(reason, tools),
    }),
  ]);
  return Object.fromEntries(entries) as ReasonTexts;
}

const ReasonTextsContext = createContext<ReasonTexts>({});

/** Makes the modules' texts for their reasons known to every refusal below. */
export function ReasonTextsProvider(props: { readonly texts: ReasonTexts; readonly children: ReactNode }) {
  return <ReasonTextsContext value={props.texts}>{props.children}</ReasonTextsContext>;
}

/** A reason as a rule or a problem document gives it. */
export type AnyReason = Reason & {
  readonly detail?: unknown;
  readonly permission?: unknown;
  readonly ask?: unknown;
};

/** Gives a reason the text its module has for it, undefined where no screen knows the code. */
export function useKnownReasonText(): (reason: AnyReason) => ReasonText | undefined {
  const texts = useContext(ReasonTextsContext);
  const language = useLanguage();
  const format = useFormat();
  const path = useAccountPath();
  return useMemo(() => {
    const tools = { language, format, path };
    return (reason) => {
      const known = texts[reason.code] as ((reason: AnyReason, tools: ReasonTools) => ReasonText) | undefined;
      return known?.(reason, tools);
    };
  }, [texts, language, format, path]);
}

/** Gives a reason its text, with the server's own sentence where no screen knows the code. */
export function useReasonText(): (reason: AnyReason) => ReasonText {
  const known = useKnownReasonText();
  const words = usePlatformMessages();
  return useMemo(() => (reason) => known(reason) ?? fallbackText(reason, words), [known, words]);
}

function fallbackText(reason: AnyReason, words: PlatformMessages): ReasonText {
  if (typeof reason.detail === 'string') return { text: reason.detail };
  if (typeof reason.permission === 'string') return { text: words.reasons.forbiddenNamed(reason.permission) };
  return { text: words.reasons.unknown };
}
