import { type Language, localeOf, type Translated } from '#platform/core/language.ts';

/** Names that browsers do not know: these languages are small, and the browsers' tables are cut. */
const names: Readonly<Record<string, Translated<string>>> = {
  se: { nb: 'nordsamisk', nn: 'nordsamisk', sv: 'nordsamiska', en: 'Northern Sámi' },
  sma: { nb: 'sørsamisk', nn: 'sørsamisk', sv: 'sydsamiska', en: 'Southern Sámi' },
  smj: { nb: 'lulesamisk', nn: 'lulesamisk', sv: 'lulesamiska', en: 'Lule Sámi' },
  fkv: { nb: 'kvensk', nn: 'kvensk', sv: 'kvänska', en: 'Kven' },
};

const ownNames: Readonly<Record<string, string>> = {
  se: 'davvisámegiella',
  sma: 'åarjelsaemien gïele',
  smj: 'julevsámegiella',
  fkv: 'kvääni',
};

/** What a language is called in another: `nordsamisk`, `engelsk`; its code where it has no name. */
export function languageName(inLanguage: Language, code: string): string {
  return names[code]?.[inLanguage] ?? nameIn(localeOf[inLanguage], code);
}

/** What a language is called in another, as it begins a line: `Nordsamisk`. */
export const languageTitle = (inLanguage: Language, code: string): string =>
  capital(languageName(inLanguage, code));

/** What those who speak a language call it, as it begins a line: `Davvisámegiella`, `English`. */
export const ownLanguageTitle = (code: string): string => capital(ownNames[code] ?? nameIn(code, code));

const nameIn = (locale: string, code: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
