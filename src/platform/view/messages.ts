import type { Translated } from '#platform/core/language.ts';
import { viewNn } from './messages.nn.ts';
import { viewSv } from './messages.sv.ts';

const nb = {
  skipToContent: 'Hopp til innholdet',
  product: 'Tiltre',
  vacancies: 'Ledige stillinger',
  questions: 'Spørsmål?',
  accessibility: 'Tilgjengelighet',
  language: { nb: 'Norsk bokmål', nn: 'Norsk nynorsk', sv: 'Svenska', en: 'English' },
  languageMenu: 'Språk',
  errorSummary: (count: number) =>
    count === 1
      ? 'Det er én ting å rette før du kan gå videre'
      : `Det er ${count} ting å rette før du kan gå videre`,
  errorTitle: (title: string) => `Feil: ${title}`,
  optional: (label: string) => `${label} (valgfritt)`,
  storedFiles: 'Lagt ved',
  removeFile: 'Fjern',
  progress: (step: number, of: number, title: string) => `Steg ${step} av ${of}: ${title}`,
  steps: 'Steg i skjemaet',
  stepDone: 'utfylt',
  stepMissing: 'mangler noe',
  readMore: 'Les mer',
};

const en: typeof nb = {
  skipToContent: 'Skip to content',
  product: 'Tiltre',
  vacancies: 'Vacancies',
  questions: 'Questions?',
  accessibility: 'Accessibility',
  language: { nb: 'Norsk bokmål', nn: 'Norsk nynorsk', sv: 'Svenska', en: 'English' },
  languageMenu: 'Language',
  errorSummary: (count) =>
    count === 1
      ? 'There is one thing to put right before you go on'
      : `There are ${count} things to put right before you go on`,
  errorTitle: (title) => `Error: ${title}`,
  optional: (label) => `${label} (optional)`,
  storedFiles: 'Attached',
  removeFile: 'Remove',
  progress: (step, of, title) => `Step ${step} of ${of}: ${title}`,
  steps: 'Steps of the form',
  stepDone: 'completed',
  stepMissing: 'something is missing',
  readMore: 'Read more',
};

/** The words of the pages' own parts. */
export const viewMessages: Translated<typeof nb> = { nb, nn: viewNn, sv: viewSv, en };
