/** The words of the pages' own parts in Swedish. */
export const viewSv = {
  skipToContent: 'Hoppa till innehållet',
  product: 'Tiltre',
  vacancies: 'Lediga tjänster',
  questions: 'Frågor?',
  accessibility: 'Tillgänglighet',
  language: { nb: 'Norsk bokmål', nn: 'Norsk nynorsk', sv: 'Svenska', en: 'English' },
  languageMenu: 'Språk',
  errorSummary: (count: number) =>
    count === 1
      ? 'Det finns en sak att rätta innan du kan gå vidare'
      : `Det finns ${count} saker att rätta innan du kan gå vidare`,
  errorTitle: (title: string) => `Fel: ${title}`,
  optional: (label: string) => `${label} (valfritt)`,
  storedFiles: 'Bifogat',
  removeFile: 'Ta bort',
  progress: (step: number, of: number, title: string) => `Steg ${step} av ${of}: ${title}`,
  steps: 'Steg i formuläret',
  stepDone: 'ifyllt',
  stepMissing: 'något saknas',
  readMore: 'Läs mer',
};
