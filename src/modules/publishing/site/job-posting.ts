import type { PublishedContent, PublishedText } from '#modules/advertisements/contract/index.ts';
import type { EmploymentForm } from '#modules/recruitments/domain/index.ts';
import { publishingMessages } from '#modules/publishing/messages/index.ts';
import { languageOf } from '#platform/core/language.ts';
import { sanitiseRichText } from '#platform/view/index.ts';
import { currencyOf, positionCount } from './job-facts.ts';
import type { Country } from './job-facts.ts';

/** What the structured data of a job page is made of. */
export interface JobPostingInput {
  readonly content: PublishedContent;
  readonly text: PublishedText;
  readonly country: Country;
  /** The canonical, absolute address of the page. */
  readonly url: string;
  /** When the advertisement was first published, an ISO instant. */
  readonly firstPublishedAt: string;
}

type EmploymentType = 'FULL_TIME' | 'PART_TIME' | 'TEMPORARY' | 'INTERN' | 'PER_DIEM' | 'OTHER';

const typeOfExtent = { full_time: 'FULL_TIME', part_time: 'PART_TIME', hourly: 'PER_DIEM' } as const;

const typeOfForm: Readonly<Record<EmploymentForm, EmploymentType | null>> = {
  permanent: null,
  substitute: 'TEMPORARY',
  temporary: 'TEMPORARY',
  fixed_term: 'TEMPORARY',
  apprentice: 'INTERN',
  seasonal: 'TEMPORARY',
  on_call: 'PER_DIEM',
  other: 'OTHER',
};

function employmentTypes({ positions, employmentForm }: PublishedContent): readonly EmploymentType[] {
  const ofForm = employmentForm === null ? null : typeOfForm[employmentForm];
  const all = [...positions.map(({ extent }) => typeOfExtent[extent]), ...(ofForm === null ? [] : [ofForm])];
  return [...new Set(all)];
}

/** The sections of an advertisement in the order they are read, with their headings; empty ones are left out. */
export function sectionsOf(text: PublishedText): readonly { heading: string; html: string }[] {
  const { job } = publishingMessages[languageOf(text.language)];
  return [
    { heading: job.aboutWorkplace, html: text.aboutWorkplace },
    { heading: job.duties, html: text.duties },
    { heading: job.qualifications, html: text.qualifications },
    { heading: job.offer, html: text.offer },
    { heading: job.otherInformation, html: text.otherInformation },
    { heading: job.publicityNotice, html: text.publicityNotice },
  ].filter(({ html }) => html !== '');
}

const descriptionOf = (text: PublishedText): string =>
  sectionsOf(text)
    .map(({ heading, html }) => `<h2>${heading}</h2>${sanitiseRichText(html)}`)
    .join('');

function salaryOf(content: PublishedContent, country: Country): object | undefined {
  const { salaryFrom, salaryTo, salaryForm } = content;
  if (salaryForm === null || (salaryFrom === null && salaryTo === null)) return undefined;
  const unitText = { yearly: 'YEAR', monthly: 'MONTH', hourly: 'HOUR' }[salaryForm];
  const amounts =
    salaryFrom === salaryTo || salaryFrom === null || salaryTo === null
      ? { value: salaryFrom ?? salaryTo }
      : { minValue: salaryFrom, maxValue: salaryTo };
  return {
    '@type': 'MonetaryAmount',
    currency: currencyOf[country],
    value: { '@type': 'QuantitativeValue', ...amounts, unitText },
  };
}

/** The first instant after the deadline is given as the last second before it: `validThrough` is inclusive. */
function validThrough({ deadlineInstant, timeZone }: PublishedContent): string {
  return Temporal.Instant.from(deadlineInstant)
    .subtract({ seconds: 1 })
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never' });
}

const given = (value: string): string | undefined => (value === '' ? undefined : value);

/** The schema.org JobPosting of an open advertisement, with every property we hold (law-and-channels C6). */
export function jobPosting({ content, text, country, url, firstPublishedAt }: JobPostingInput): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: text.title,
    description: descriptionOf(text),
    url,
    datePosted: Temporal.Instant.from(firstPublishedAt)
      .toZonedDateTimeISO(content.timeZone)
      .toPlainDate()
      .toString(),
    validThrough: validThrough(content),
    inLanguage: text.language,
    employmentType: employmentTypes(content),
    hiringOrganization: { '@type': 'Organization', name: content.organisationName },
    jobLocation: {
      '@type': 'Place',
      name: given(content.workplace),
      address: {
        '@type': 'PostalAddress',
        addressLocality: given(content.location),
        addressCountry: country,
      },
    },
    baseSalary: salaryOf(content, country),
    identifier: { '@type': 'PropertyValue', name: content.organisationName, value: content.reference },
    totalJobOpenings: positionCount(content) || undefined,
    jobStartDate: content.startDate ?? undefined,
    directApply: true,
  };
}
