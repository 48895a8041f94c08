import { type Language, localeOf } from '#platform/core/language.ts';

/** What a language is called in another: `nordsamisk`, `engelsk`; its code where it has no name. */
export function languageName(inLanguage: Language, code: string): string {
  const names = new Intl.DisplayNames([localeOf[inLanguage]], { type: 'language' });
  return names.of(code) ?? code;
}
