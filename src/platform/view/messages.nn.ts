/** The words of the pages' own parts, in nynorsk. */
export const viewNn = {
  skipToContent: 'Hopp til innhaldet',
  product: 'Tiltre',
  vacancies: 'Ledige stillingar',
  questions: 'Spørsmål?',
  accessibility: 'Tilgjenge',
  language: { nb: 'Norsk bokmål', nn: 'Norsk nynorsk', sv: 'Svenska', en: 'English' },
  languageMenu: 'Språk',
  errorSummary: (count: number) =>
    count === 1
      ? 'Det er éin ting å rette før du kan gå vidare'
      : `Det er ${count} ting å rette før du kan gå vidare`,
  errorTitle: (title: string) => `Feil: ${title}`,
  optional: (label: string) => `${label} (valfritt)`,
  storedFiles: 'Lagt ved',
  removeFile: 'Fjern',
  progress: (step: number, of: number, title: string) => `Steg ${step} av ${of}: ${title}`,
  steps: 'Steg i skjemaet',
  stepDone: 'utfylt',
  stepMissing: 'manglar noko',
  readMore: 'Les meir',
};
