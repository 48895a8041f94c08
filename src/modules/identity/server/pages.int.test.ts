import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createTestServer } from '#tests/support/test-server.ts';
import { createWorld, type World } from '#tests/support/world.ts';
import { createSessionCookie, hashPassword, setPasswordHash } from './index.ts';

const PASSWORD = 'et langt passord med mellomrom';
const NOW = Temporal.Instant.from('2026-11-22T12:00:00Z');

let database: TestDatabase;
let app: FastifyInstance;
let world: World;
let username: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.setClock(NOW);
  ({ app } = await createTestServer(database));
  world = await createWorld(database.app);
  username = `hanne.rød@${world.slug}.example`;
  const passwordHash = await hashPassword(PASSWORD);
  await database.app.write(null, (tx) => setPasswordHash(tx, world.users.hr, passwordHash));
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const post = (url: string, form: Record<string, string>, cookies: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    cookies,
    payload: new URLSearchParams(form).toString(),
  });
const signIn = (form: Record<string, string> = {}, cookies: Record<string, string> = {}) =>
  post('/logg-inn', { username, password: PASSWORD, ...form }, cookies);
const tokenIn = (answer: { cookies: { name: string; value: string }[] }): string =>
  answer.cookies.find(({ name }) => name === 'session')?.value ?? '';
const statusOfMe = async (session: string): Promise<number> =>
  (await app.inject({ url: `/api/a/${world.slug}/me`, cookies: { session } })).statusCode;

test('ID-1, ID-8: signing in leads on with a cookie that scripts cannot read, and opens the account', async () => {
  const answer = await signIn({ username: ` ${username.toUpperCase()} ` });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/kontoer']);
  expect(answer.cookies).toMatchObject([{ name: 'session', httpOnly: true, sameSite: 'Lax', path: '/' }]);
  expect(answer.cookies[0]).not.toHaveProperty('maxAge');
  expect(await statusOfMe(tokenIn(answer))).toBe(200);
  const chosen = await app.inject({ url: '/kontoer', cookies: { session: tokenIn(answer) } });
  expect(chosen.headers.location).toBe(`/a/${world.slug}`);
});

test('ID-8: over https the cookie is bound to the host and sent over https alone', () => {
  const set: unknown[][] = [];
  const reply = { setCookie: (...given: unknown[]) => set.push(given) };
  createSessionCookie('https://jobb.example').write(reply as never, 'token');
  expect(set).toEqual([
    ['__Host-session', 'token', { path: '/', httpOnly: true, sameSite: 'lax', secure: true }],
  ]);
});

test('ID-8: signing out ends the session itself, not the cookie alone', async () => {
  const session = tokenIn(await signIn());
  await post('/logg-ut', {}, { session });
  expect(await statusOfMe(session)).toBe(401);
  const { rowCount } = await database.owner.query('select from identity.session where user_id = $1', [
    world.users.hr,
  ]);
  expect(rowCount).toBe(1);
});

test('ID-8: a new sign-in in the same browser ends the session that was there', async () => {
  const first = tokenIn(await signIn());
  const second = tokenIn(await signIn({}, { session: first }));
  expect(await statusOfMe(first)).toBe(401);
  expect(await statusOfMe(second)).toBe(200);
});

test('ID-8: after 30 idle minutes the API asks to sign in', async () => {
  const session = tokenIn(await signIn());
  await database.setClock(NOW.add({ minutes: 31 }));
  expect(await statusOfMe(session)).toBe(401);
  await database.setClock(NOW);
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/a/../../evil',
  '/a/x/%0d%0aSet-Cookie:x=y',
  'javascript:alert(1)',
])('after signing in nobody is led to %s', async (next) => {
  const { headers } = await signIn({ next });
  expect(headers.location).toBe('/kontoer');
  expect((await signIn({ next: `/a/${world.slug}/rekrutteringer` })).headers.location).toBe(
    `/a/${world.slug}/rekrutteringer`,
  );
});

test('ID-4: an existing and an unknown name get the same page and status, at every attempt and when blocked', async () => {
  const pages = async (name: string) => {
    const answers: unknown[] = [];
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      const { statusCode, body, headers } = await signIn({ username: name, password: 'feil' });
      answers.push({ statusCode, body: body.replaceAll(name, 'NAME'), type: headers['content-type'] });
    }
    return answers;
  };
  // Between two names the clock stands still but for the seconds of the test, which the page does not tell.
  const known = await pages(`siri.moen@${world.slug}.example`);
  const unknown = await pages(`finn.esikke@${world.slug}.example`);
  expect(unknown).toEqual(known);
  expect(known.map((page) => (page as { statusCode: number }).statusCode)).toEqual([
    401, 401, 401, 401, 429, 429, 429,
  ]);
});

test('ID-4: what was typed as a password never comes back, and a name with a NUL is only a wrong name', async () => {
  const answer = await signIn({ username: 'noen', password: 'hemmelig-tekst' });
  expect(answer.body).not.toContain('hemmelig-tekst');
  expect((await signIn({ username: 'a\0b' })).statusCode).toBe(401);
});
