import { describe, expect, test } from 'vitest';
import type { SiteAssets } from './assets.ts';
import { JsonLd } from './json-ld.tsx';
import { renderPage } from './render-page.tsx';
import type { PageDescription } from './render-page.tsx';

const assets: SiteAssets = {
  stylesheet: '/site-assets/assets/site-abc.css',
  fonts: ['/site-assets/assets/a.woff2'],
  scripts: { 'job-page': '/site-assets/assets/job-page-abc.js' },
};
const account = { slug: 'bjorkvik', name: 'Bjørkvik kommune' };
const page: PageDescription = { language: 'nb', title: 'Om deg', account, body: <h1>Om deg</h1> };

describe('a rendered page', () => {
  test('AP-1: has its language, title, skip link, and one main that the skip link leads to', () => {
    const html = renderPage(page, assets);
    expect(html).toMatch(/^<!doctype html><html lang="nb">/);
    expect(html).toContain('<title>Om deg – Bjørkvik kommune</title>');
    expect(html).toContain('href="#content">Hopp til innholdet</a>');
    expect(html.match(/<main id="content"/g)).toHaveLength(1);
  });

  test('a page with errors says so first in its title', () => {
    expect(renderPage({ ...page, hasErrors: true }, assets)).toContain('<title>Feil: Om deg – Bjørkvik');
  });

  test('pages are kept from search engines unless they are public', () => {
    expect(renderPage(page, assets)).toContain('<meta name="robots" content="noindex"/>');
    expect(renderPage({ ...page, public: true }, assets)).not.toContain('noindex');
  });

  test('T01: what people typed is text, in the title, the header and the footer', () => {
    const help = { name: '<img src=x onerror=alert(1)>', phone: '1', email: '"><script>alert(1)</script>' };
    const hostile = { slug: 'x', name: '</title><script>alert(1)</script>', help };
    const html = renderPage({ ...page, account: hostile, title: '<svg onload=alert(1)>' }, assets);
    expect(html).not.toMatch(/<script>|<img src=x|<svg onload/);
  });

  test('a script is named by its source, and one that was not built is a bug', () => {
    expect(renderPage({ ...page, scripts: ['job-page'] }, assets)).toContain(
      'src="/site-assets/assets/job-page-abc.js"',
    );
    expect(() => renderPage({ ...page, scripts: ['unknown'] }, assets)).toThrow('unknown');
  });
});

describe('structured data', () => {
  test('C6: nothing in it can end the element or begin another, and it reads back as it was', () => {
    const data = { title: '</script><script>alert(1)</script><!-- &amp; \u2028 "quoted"' };
    const html = renderPage({ ...page, head: <JsonLd data={data} /> }, assets);
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual(data);
  });
});
