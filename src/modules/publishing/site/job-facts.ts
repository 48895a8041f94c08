import type { PublishedContent, PublishedPosition } from '#modules/advertisements/contract/index.ts';
import { publishingMessages } from '#modules/publishing/messages/index.ts';
import { dateText } from '#platform/core/dates.ts';
import type { Language } from '#platform/core/language.ts';
import { lastMinute, money, number, weekdayDate } from '#platform/view/index.ts';
import type { Fact } from '#platform/view/index.ts';

/** The countries whose money and addresses we know. */
export type Country = 'NO' | 'SE' | 'DK' | 'FI';

/** What salaries are paid in, by country. */
export const currencyOf: Readonly<Record<Country, string>> = { NO: 'NOK', SE: 'SEK', DK: 'DKK', FI: 'EUR' };

function extentOf({ extent, percent }: PublishedPosition, language: Language): string {
  const { job } = publishingMessages[language];
  const words = { full_time: job.fullTime, part_time: job.partTime, hourly: job.hourly }[extent];
  const shown = percent ?? (extent === 'full_time' ? 100 : null);
  return shown === null ? words : `${words} ${job.percent(number(shown, language))}`;
}

/** The sizes on offer, each once: `Heltid 100 %, deltid 60 %`. */
export function extentSummary(positions: readonly PublishedPosition[], language: Language): string {
  const extents = positions.map((position, index) => {
    const words = extentOf(position, language);
    return index === 0 ? words : words.toLocaleLowerCase();
  });
  return [...new Set(extents)].join(', ');
}

/** How many people are sought. */
export const positionCount = (content: PublishedContent): number =>
  content.positions.reduce((sum, row) => sum + row.positions, 0);

/** The salary in words, or null when the advertisement gives none. */
export function salarySummary(
  content: PublishedContent,
  country: Country,
  language: Language,
): string | null {
  const { salaryFrom: from, salaryTo: to, salaryForm } = content;
  const { job } = publishingMessages[language];
  const amount = (value: number) => money(value, currencyOf[country], language);
  const period = salaryForm === null ? '' : ` ${job.salaryForm[salaryForm]}`;
  if (from !== null && to !== null && from !== to) {
    return `${job.salaryRange(language === 'en' ? amount(from) : number(from, language), amount(to))}${period}`;
  }
  if (from !== null && from === to) return `${amount(from)}${period}`;
  if (from !== null) return `${job.salaryFrom(amount(from))}${period}`;
  return to === null ? null : `${job.salaryTo(amount(to))}${period}`;
}

function employment(content: PublishedContent, language: Language): string {
  const { job } = publishingMessages[language];
  if (content.employmentForm === null) return '';
  const form = job.employmentForm[content.employmentForm];
  return content.employmentGround === '' ? form : `${form} (${content.employmentGround})`;
}

/** The facts box of a job page, the deadline first; what the advertisement does not say is left out. */
export function jobFacts(content: PublishedContent, country: Country, language: Language): readonly Fact[] {
  const { job } = publishingMessages[language];
  const facts: readonly Fact[] = [
    {
      term: job.deadline,
      description: weekdayDate(content.applicationDeadline, language),
      more: lastMinute(content.timeZone, language),
    },
    { term: job.employer, description: content.organisationName },
    { term: job.location, description: content.location },
    { term: job.workplace, description: content.workplace === content.location ? '' : content.workplace },
    { term: job.extent, description: extentSummary(content.positions, language) },
    { term: job.employment, description: employment(content, language) },
    { term: job.positions, description: number(positionCount(content), language) },
    { term: job.salary, description: salarySummary(content, country, language) ?? '' },
    { term: job.start, description: content.startDate === null ? '' : dateText(language, content.startDate) },
    { term: job.positionCode, description: content.positionCode },
    {
      term: job.policeCertificate,
      description:
        content.policeCertificateStatute === ''
          ? ''
          : job.policeCertificateBy(content.policeCertificateStatute),
    },
    { term: job.reference, description: content.reference },
  ];
  return facts.filter(({ description }) => description !== '' && description !== '0');
}
