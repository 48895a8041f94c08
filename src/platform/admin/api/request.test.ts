import { expect, test } from 'vitest';
import { z } from 'zod';
import { route } from '../../core/route.ts';
import { addressOf, requestInit } from './request.ts';

const params = z.object({ account: z.string(), id: z.string() });
const read = route({
  method: 'GET',
  path: '/api/a/{account}/things/{id}',
  name: 'readThing',
  summary: 'Reads a thing',
  params,
  query: z.object({
    text: z.string().optional(),
    unit: z.array(z.string()).optional(),
    limit: z.number().optional(),
  }),
  response: z.object({}),
  failures: [],
});
const create = route({
  method: 'POST',
  path: '/api/a/{account}/things/{id}',
  name: 'createThing',
  summary: 'Creates a thing',
  params,
  body: z.object({ title: z.string() }),
  response: z.object({}),
  failures: [],
  creates: true,
});
const place = { account: 'bergli', id: 'a/b æ' };

test('parameters are filled into the path and cannot leave their place in it', () => {
  expect(addressOf(read, { params: place })).toBe('/api/a/bergli/things/a%2Fb%20%C3%A6');
});

test('a missing parameter is a bug that is told at once', () => {
  expect(() => addressOf(read, { params: { account: 'bergli' } as never })).toThrow('id is missing');
});

test('lists are repeated in the query, and what is undefined is left out', () => {
  const query = { text: undefined, unit: ['1', '2'], limit: 25 } as never;
  expect(addressOf(read, { params: place, query })).toMatch(/\?unit=1&unit=2&limit=25$/);
});

test('only routes that create send an idempotency key, and it is the one given', () => {
  const headers = (init: RequestInit) => init.headers as Headers;
  expect(
    headers(requestInit(read, { params: place }, { idempotencyKey: 'k' })).get('idempotency-key'),
  ).toBeNull();
  const body = { title: 'x' };
  expect(
    headers(requestInit(create, { params: place, body }, { idempotencyKey: 'k' })).get('idempotency-key'),
  ).toBe('k');
});

test('a changing route sends JSON, also when it has nothing to say', () => {
  const init = requestInit(create, { params: place }, {});
  expect(init.body).toBe('{}');
  expect((init.headers as Headers).get('content-type')).toBe('application/json');
  expect(requestInit(read, { params: place }, {}).body).toBeUndefined();
});
