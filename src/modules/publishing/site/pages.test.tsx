import { describe, expect, test } from 'vitest';
import { languages } from '#platform/core/language.ts';
import { renderPage } from '#platform/view/index.ts';
import { expectSoundPage } from '#tests/support/page-checks.ts';
import { publishedContent, publishedText } from '#tests/support/published-content.ts';
import { accessibilityPage, jobListPage, jobPage, notFoundPage, robotsTxt, sitemapXml } from './index.ts';
import type { JobListPageProps, JobPageProps } from './index.ts';

const assets = { stylesheet: '/s.css', fonts: [], scripts: { 'job-page': '/j.js' } };
const help = { name: 'HR', phone: '75 00 12 34', email: 'hr@bjorkvik.example' };
const account = { slug: 'bjorkvik', name: 'Bjørkvik kommune', country: 'NO', help } as const;
const url = 'https://jobb.example/bjorkvik/stillinger/sykepleier';

const job = (changes: Partial<JobPageProps> = {}) =>
  renderPage(
    jobPage({
      language: 'nb',
      account,
      slug: 'sykepleier',
      content: publishedContent(),
      textLanguage: 'nb',
      state: 'open',
      firstPublishedAt: '2026-11-09T08:00:00Z',
      url,
      ...changes,
    }),
    assets,
  );

const list = (changes: Partial<JobListPageProps> = {}) =>
  renderPage(
    jobListPage({
      language: 'nb',
      account,
      search: { q: '', location: '', employmentForm: '' },
      locations: ['Bjørkvik'],
      jobs: [{ slug: 'sykepleier', content: publishedContent() }],
      count: 1,
      next: null,
      continued: false,
      canonicalUrl: 'https://jobb.example/bjorkvik/stillinger',
      ...changes,
    }),
    assets,
  );

describe('every page of the career site', () => {
  test.each(languages)('AP-1: nothing in it needs a looser policy or leads nowhere (%s)', (language) => {
    const states = ['open', 'expired', 'withdrawn'] as const;
    for (const state of states) expectSoundPage(job({ language, state }));
    expectSoundPage(list({ language, next: 'k', continued: true }));
    expectSoundPage(list({ language, jobs: [], count: 0 }));
    expectSoundPage(renderPage(accessibilityPage({ language, account }), assets));
    expectSoundPage(renderPage(notFoundPage({ language, account }), assets));
  });
});

describe('a job page', () => {
  test('AP-5: says the deadline with weekday, clock time and the zone that counts', () => {
    expect(job()).toMatch(/mandag 30\. november 2026.*kl\. 23\.59 \(norsk tid\)/);
  });

  test('has one way to apply while it is open, and none after', () => {
    expect(job().match(/\/sok"/g)).toHaveLength(1);
    expect(job({ state: 'expired' })).not.toContain('/sok"');
    expect(job({ state: 'expired' })).toContain('Søknadsfristen er ute');
    expect(job({ state: 'withdrawn' })).toContain('Stillingen er ikke lenger ledig');
  });

  test('C6: only an open job has structured data, and is for search engines', () => {
    expect(job()).toContain('application/ld+json');
    expect(job({ state: 'expired' })).not.toContain('application/ld+json');
    expect(job({ state: 'expired' })).toContain('noindex');
  });

  test('AD-1: the text is marked with its language when it is not that of the page', () => {
    const content = publishedContent({
      texts: [publishedText(), publishedText({ language: 'se', title: 'Buohccidivššár' })],
    });
    const html = job({ content, textLanguage: 'se' });
    expect(html).toMatch(/<h1[^>]* lang="se"[^>]*>Buohccidivššár/);
    expect(html).toContain(`<link rel="canonical" href="${url}?tekst=se"/>`);
    expect(job({ content, textLanguage: 'fr' })).toContain('Sykepleier ved Nordre gate');
  });

  test('T01: hostile content is shown as text or not at all', () => {
    const text = publishedText({
      title: '<script>alert(1)</script>',
      duties: '<p>x</p><img src=x onerror=alert(1)>',
    });
    const html = job({
      content: publishedContent({ texts: [text], location: '"><script>alert(2)</script>' }),
    });
    expect(html).not.toMatch(/<script>alert|<img/);
  });
});

describe('the list of jobs', () => {
  test('XX-3: the way to more keeps the search', () => {
    const html = list({
      search: { q: 'lærer & vikar', location: '', employmentForm: 'permanent' },
      next: 'k/1',
      count: 2,
    });
    expect(html).toContain('?q=l%C3%A6rer%20%26%20vikar&amp;employmentForm=permanent&amp;after=k%2F1"');
    expect(html).toContain('2 stillinger passer');
  });

  test('an empty list says what the place is for, a search without a match how to widen it', () => {
    expect(list({ jobs: [], count: 0 })).toContain('Det er ingen ledige stillinger her nå');
    const html = list({ jobs: [], count: 0, search: { q: 'x', location: '', employmentForm: '' } });
    expect(html).toContain('Ingen stillinger passer med søket');
    expect(html).toContain('Vis alle stillinger');
  });
});

describe('what robots read', () => {
  test('AD-5: addresses in the sitemap are escaped', () => {
    const xml = sitemapXml([{ url: 'https://x.example/?a=1&b=<2>', changedAt: '2026-11-09T08:00:00Z' }]);
    expect(xml).toContain(
      '<loc>https://x.example/?a=1&amp;b=&lt;2&gt;</loc><lastmod>2026-11-09T08:00:00Z</lastmod>',
    );
  });

  test('forms and own pages are left alone', () => {
    expect(robotsTxt(['https://x.example/sitemap.xml'])).toMatch(
      /Disallow: \/\*\/soknad\/[\s\S]*Sitemap: https:\/\/x\.example/,
    );
  });
});
