import { useCallback, useState } from 'react';
import { languages, type Language } from '../../core/language.ts';

const storageKey = 'tiltre.language';

function stored(): Language | undefined {
  try {
    const value = localStorage.getItem(storageKey);
    return languages.find((language) => language === value);
  } catch {
    // Storage may be closed by the browser's settings; the language is then the profile's.
    return undefined;
  }
}

/** The language chosen in this browser, before that of the profile, and how to choose another. */
export function useChosenLanguage(): readonly [Language | undefined, (language: Language) => void] {
  const [chosen, setChosen] = useState(stored);
  const choose = useCallback((language: Language) => {
    setChosen(language);
    try {
      localStorage.setItem(storageKey, language);
    } catch {
      // The choice then lasts as long as the page.
    }
  }, []);
  return [chosen, choose];
}
