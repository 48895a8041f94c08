import { Provider, Theme } from '@navikt/ds-react';
import { en, nb, nn } from '@navikt/ds-react/locales';
import { useEffect, type ReactNode } from 'react';
import type { Translated } from '../../core/language.ts';
import { useLanguage } from '../language/language.tsx';
import { useColorScheme } from './color-scheme.ts';

// The design system has no Swedish; bokmål is the nearest it has.
const akselLocales: Translated<typeof nb | typeof nn | typeof en> = { nb, nn, sv: nb, en };

/** Colours, the design system's own words, and the language of the page, for everything below. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const scheme = useColorScheme();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Provider locale={akselLocales[language]}>
      <Theme theme={scheme} hasBackground={false}>
        {children}
      </Theme>
    </Provider>
  );
}
