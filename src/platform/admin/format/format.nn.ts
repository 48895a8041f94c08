/** The words that tell how far off a time is, in nynorsk. */
export const dateWordsNn = {
  at: (time: string) => `kl. ${time}`,
  daysAgo: (days: number) => `for ${days} dagar sidan`,
  inDays: (days: number) => `om ${days} dagar`,
  monthsAgo: (months: number) => `for ${months} månader sidan`,
  inMonths: (months: number) => `om ${months} månader`,
  yearsAgo: (years: number) => `for ${years} år sidan`,
  inYears: (years: number) => `om ${years} år`,
  minutesAgo: (minutes: number) => (minutes === 1 ? 'for 1 minutt sidan' : `for ${minutes} minutt sidan`),
  hoursAgo: (hours: number) => (hours === 1 ? 'for 1 time sidan' : `for ${hours} timar sidan`),
  justNow: 'no nettopp',
};
