import { Heading } from '@navikt/ds-react';
import { useLanguage, useMessages } from '#platform/admin/index.ts';
import { type AdvertisementText, isBlank, textSections } from '../domain/index.ts';
import { advertisementMessages, languageTitle } from '../messages/index.ts';
import { RichText } from './rich-text.tsx';

/** The texts of an advertisement to read, in each of its languages; sections without words are left out. */
export function WrittenTexts({ texts }: { readonly texts: readonly AdvertisementText[] }) {
  const words = useMessages(advertisementMessages);
  const reader = useLanguage();
  return texts.filter(saysSomething).map((text) => (
    <article key={text.language} className="tl-panel tl-written" lang={text.language}>
      {texts.length > 1 && (
        <p className="tl-subtle" lang={reader}>
          {languageTitle(reader, text.language)}
        </p>
      )}
      {text.title !== '' && (
        <Heading level="3" size="medium">
          {text.title}
        </Heading>
      )}
      {textSections
        .filter((section) => !isBlank(text[section]))
        .map((section) => (
          <section key={section}>
            <Heading level="4" size="xsmall" lang={reader}>
              {words.sections[section]}
            </Heading>
            <RichText html={text[section]} />
          </section>
        ))}
    </article>
  ));
}

const saysSomething = (text: AdvertisementText): boolean =>
  text.title !== '' || textSections.some((section) => !isBlank(text[section]));
