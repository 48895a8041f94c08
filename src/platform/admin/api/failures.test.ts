import { expect, test } from 'vitest';
import { failureOf, problemKindOf } from './failures.ts';

const answer = (status: number, content: unknown) =>
  new Response(typeof content === 'string' ? content : JSON.stringify(content), { status, statusText: 'X' });

test('a problem document keeps every entry and its facts', async () => {
  const entry = {
    code: 'recruitment.deadline_not_passed',
    deadline: '2026-11-30',
    detail: 'Fristen er ikke ute.',
  };
  const failure = await failureOf(
    answer(409, { type: '/problems/blocked', title: 'Blokkert', status: 409, errors: [entry] }),
  );
  expect(failure.kind).toBe('blocked');
  expect(failure.errors).toEqual([entry]);
});

test('an absolute problem type is known by its end', async () => {
  const failure = await failureOf(
    answer(412, { type: 'https://tiltre.example/problems/stale', title: 'x', status: 412, errors: [] }),
  );
  expect(failure.kind).toBe('stale');
});

test('a bug of ours is internal, and its id can be quoted', async () => {
  const problem = {
    type: '/problems/internal',
    title: 'x',
    status: 500,
    instance: 'urn:uuid:0193-abcd',
    errors: [],
  };
  const failure = await failureOf(answer(500, problem));
  expect([failure.kind, failure.quote]).toEqual(['internal', '0193-abcd']);
});

test('an answer of a proxy, which is no problem document, is judged by its status', async () => {
  expect((await failureOf(answer(429, '<html>'))).kind).toBe('rate_limited');
  expect((await failureOf(answer(502, '<html>'))).kind).toBe('internal');
});

test('an error that is no problem has no kind', () => {
  expect(problemKindOf(new Error('x'))).toBeUndefined();
});
