import { describe, expect, test } from 'vitest';
import { publishedContent, publishedText } from '#tests/support/published-content.ts';
import { jobPosting } from './job-posting.ts';

const posting = (changes = {}, text = publishedText()) =>
  jobPosting({
    content: publishedContent(changes),
    text,
    country: 'NO',
    url: 'https://jobb.example/bjorkvik/stillinger/sykepleier',
    firstPublishedAt: '2026-11-09T23:30:00Z',
  }) as Record<string, unknown>;

describe('the structured data of a job', () => {
  test('AD-5, C6: every property we hold, in the words of schema.org', () => {
    expect(posting()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Sykepleier ved Nordre gate',
      url: 'https://jobb.example/bjorkvik/stillinger/sykepleier',
      employmentType: ['FULL_TIME', 'PART_TIME'],
      hiringOrganization: { '@type': 'Organization', name: 'Helse og omsorg' },
      jobLocation: {
        '@type': 'Place',
        name: 'Nordre gate 14',
        address: { '@type': 'PostalAddress', addressLocality: 'Bjørkvik', addressCountry: 'NO' },
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'NOK',
        value: { '@type': 'QuantitativeValue', minValue: 560_000, maxValue: 640_000, unitText: 'YEAR' },
      },
      identifier: { '@type': 'PropertyValue', name: 'Helse og omsorg', value: '2026/142' },
      totalJobOpenings: 3,
      jobStartDate: '2027-02-01',
      directApply: true,
    });
  });

  test('C6: the day of publication is the local one, and the deadline the last second that counts', () => {
    expect(posting()['datePosted']).toBe('2026-11-10');
    expect(posting()['validThrough']).toBe('2026-11-30T23:59:59+01:00');
    expect(posting({ deadlineInstant: '2026-06-30T22:00:00Z' })['validThrough']).toBe(
      '2026-06-30T23:59:59+02:00',
    );
  });

  test('C6: the description holds every section with its heading, and no markup of others', () => {
    const text = publishedText({ duties: '<p>Ansvar</p><script>alert(1)</script>', offer: '' });
    const description = posting({}, text)['description'];
    expect(description).toContain('<h2>Arbeidsoppgaver</h2><p>Ansvar</p><h2>Kvalifikasjoner</h2>');
    expect(description).not.toMatch(/script|Vi tilbyr/);
  });

  test('C6: one salary is a value, none is left out, and temporary work is said to be so', () => {
    const one = posting({ salaryTo: null, salaryForm: 'hourly', salaryFrom: 230 })['baseSalary'];
    expect(one).toMatchObject({ value: { value: 230, unitText: 'HOUR' } });
    const wire = (data: object) => JSON.parse(JSON.stringify(data)) as object;
    expect(wire(posting({ salaryFrom: null, salaryTo: null }))).not.toHaveProperty('baseSalary');
    expect(posting({ employmentForm: 'substitute' })['employmentType']).toContain('TEMPORARY');
    expect(posting({ employmentForm: 'apprentice' })['employmentType']).toContain('INTERN');
  });
});
