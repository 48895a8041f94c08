import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { route } from '../../core/route.ts';
import { callRoute } from './call-route.ts';
import { NoConnection, UnexpectedAnswer } from './failures.ts';
import { onGateChange, openGate } from './sign-in-gate.ts';

const create = route({
  method: 'POST',
  path: '/api/a/{account}/things',
  name: 'createThing',
  summary: 'Creates a thing',
  params: z.object({ account: z.string() }),
  response: z.object({ id: z.string() }),
  failures: ['unauthenticated'],
  creates: true,
});
const request = { params: { account: 'bergli' } };
const signedOut = { type: '/problems/unauthenticated', title: 'x', status: 401, errors: [] };
const json = (content: unknown, status = 200) => new Response(JSON.stringify(content), { status });

function answering(...answers: (() => Response)[]) {
  const asked = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(() => {
    const next = answers.shift();
    return next === undefined ? Promise.reject(new TypeError('offline')) : Promise.resolve(next());
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test('an answer is parsed by its contract, and one that breaks it is refused', async () => {
  answering(
    () => json({ id: '1', more: true }),
    () => json({ id: 1 }),
  );
  expect(await callRoute(create, request)).toEqual({ id: '1' });
  await expect(callRoute(create, request)).rejects.toBeInstanceOf(UnexpectedAnswer);
});

test('no answer is told from a refusal', async () => {
  answering();
  await expect(callRoute(create, request)).rejects.toBeInstanceOf(NoConnection);
});

test('ID-8 a call that meets a 401 waits for the sign-in and is then sent again with the same key', async () => {
  const asked = answering(
    () => json(signedOut, 401),
    () => json({ id: '1' }),
  );
  const stop = onGateChange(() => undefined);
  const call = callRoute(create, request);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  setTimeout(() => openGate('signed_in'), 0);
  expect(await call).toEqual({ id: '1' });
  const keys = asked.mock.calls.map(([, init]) => (init.headers as Headers).get('idempotency-key'));
  expect(keys[0]).toBe(keys[1]);
  stop();
});

test('ID-8 a call whose reader gives up signing in fails as signed out', async () => {
  answering(() => json(signedOut, 401));
  const stop = onGateChange(() => undefined);
  setTimeout(() => openGate('given_up'), 0);
  await expect(callRoute(create, request)).rejects.toMatchObject({ kind: 'unauthenticated' });
  stop();
});

test('where nobody can offer a sign-in, a 401 fails at once', async () => {
  answering(() => json(signedOut, 401));
  await expect(callRoute(create, request)).rejects.toMatchObject({ kind: 'unauthenticated' });
});
