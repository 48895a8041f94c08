import { createContext, useContext, type ReactNode } from 'react';
import type { Language, Translated } from '../../core/language.ts';

const LanguageContext = createContext<Language>('nb');

/** Sets the language everything below is shown in. */
export function LanguageProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

/** The language the reader has chosen. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The texts of a catalogue in the reader's language. */
export const useMessages = <M,>(catalogue: Translated<M>): M => catalogue[useLanguage()];
