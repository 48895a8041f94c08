import { expect, test } from 'vitest';
import { z } from 'zod';
import { address, manyOf, parseSearch, placeOf, readSearch, writeSearch } from './address.ts';

const list = address(
  '/rekrutteringer',
  z.object({
    text: z.string().default(''),
    page: z.coerce.number().int().default(1),
    state: z.enum(['open', 'closed']).default('open'),
    units: manyOf(z.string()),
  }),
);
const one = address('/rekrutteringer/$id/soknader/$application');

test('XX-3 a place is written with its parameters, and without what is presumed anyway', () => {
  expect(placeOf(one, { params: { id: '1', application: 'a/b' } })).toBe('/rekrutteringer/1/soknader/a%2Fb');
  expect(placeOf(list, { search: { text: 'lærer', state: 'open', page: 2 } })).toBe(
    '/rekrutteringer?text=l%C3%A6rer&page=2',
  );
});

test('XX-3 an address read again gives the same values', () => {
  const place = placeOf(list, { search: { text: '2026', units: ['a'], state: 'closed' } });
  const read = readSearch(list, parseSearch(place.split('?')[1] ?? ''));
  expect(read).toEqual({ text: '2026', page: 1, state: 'closed', units: ['a'] });
});

test('what an old link says that is not accepted any more is left out, and the rest holds', () => {
  expect(readSearch(list, { state: 'gone', text: 'x' })).toEqual({
    text: 'x',
    page: 1,
    state: 'open',
    units: [],
  });
});

test('several values of one name are a list, and empty ones are not written', () => {
  expect(parseSearch('?a=1&a=2&b=3')).toEqual({ a: ['1', '2'], b: '3' });
  expect(writeSearch({ a: ['1', '2'], b: '', c: undefined, d: 5 })).toBe('?a=1&a=2&d=5');
});
