/** The languages the interface can be shown in, the default first. */
export const languages = ['nb', 'nn', 'sv', 'en'] as const;

/** A language of the interface. */
export type Language = (typeof languages)[number];

/** A set of texts in every language of the interface. */
export type Translated<M> = { readonly [L in Language]: M };

/** The language to show for a stored or requested tag, falling back to the default, which `no` also means. */
export function languageOf(tag: string | null | undefined): Language {
  const base = tag?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === base) ?? 'nb';
}

/** The BCP 47 tag used for dates, numbers and sorting in a language. */
export const localeOf: Translated<string> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' };
