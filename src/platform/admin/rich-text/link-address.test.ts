import { expect, test } from 'vitest';
import { linkOf } from './link-address.ts';

test.each([
  ['https://www.nav.no/x?y=1', 'https://www.nav.no/x?y=1'],
  ['www.nav.no', 'https://www.nav.no'],
  ['bergli.kommune.no/jobb', 'https://bergli.kommune.no/jobb'],
  ['kari@bergli.no', 'mailto:kari@bergli.no'],
  ['tel:+47 22 22 22 22', 'tel:+47 22 22 22 22'],
])('%s leads to %s', (typed, link) => {
  expect(linkOf(typed)).toBe(link);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'nav',
  '//evil.no',
  '',
])('%s is no link', (typed) => {
  expect(linkOf(typed)).toBeUndefined();
});
