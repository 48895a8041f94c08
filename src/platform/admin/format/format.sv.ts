/** The words of times and of how far off they are, in Swedish. */
export const dateWordsSv = {
  at: (time: string) => `kl. ${time}`,
  daysAgo: (days: number) => `för ${days} dagar sedan`,
  inDays: (days: number) => `om ${days} dagar`,
  monthsAgo: (months: number) => `för ${months} månader sedan`,
  inMonths: (months: number) => `om ${months} månader`,
  yearsAgo: (years: number) => `för ${years} år sedan`,
  inYears: (years: number) => `om ${years} år`,
  minutesAgo: (minutes: number) => (minutes === 1 ? 'för 1 minut sedan' : `för ${minutes} minuter sedan`),
  hoursAgo: (hours: number) => (hours === 1 ? 'för 1 timme sedan' : `för ${hours} timmar sedan`),
  justNow: 'alldeles nyss',
};
