import { expect, test } from 'vitest';
import { nextAddress } from './next-address.ts';

test('an address inside an account is kept', () => {
  expect(nextAddress('/a/fjordvik/rekrutteringer?state=open')).toBe('/a/fjordvik/rekrutteringer?state=open');
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https:evil',
  '/a/x//evil',
  '@evil',
  '/a/../logg-ut',
  '',
  '/%09//evil',
])('T17: %j leads nowhere', (next) => {
  expect(nextAddress(next)).toBeUndefined();
});
