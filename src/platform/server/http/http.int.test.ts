import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '#platform/server/crypto.ts';
import { sql } from '#platform/server/db/index.ts';
import { newId, newSecret } from '#platform/server/ids.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createTestServer } from '#tests/support/test-server.ts';
import { createWorld, type World, type WorldUser } from '#tests/support/world.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

let database: TestDatabase;
let app: FastifyInstance;
let world: World;
const sessions = new Map<string, string>();

beforeAll(async () => {
  database = await createTestDatabase();
  ({ app } = await createTestServer(database));
  world = await createWorld(database.app);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

/** The cookie of a session of a user, opened the way signing in opens one. */
async function cookieOf(userId: string): Promise<Record<string, string>> {
  const token = sessions.get(userId) ?? newSecret();
  if (!sessions.has(userId)) {
    await database.app.write(null, (tx) =>
      sql`select identity.open_session(${sha256(token)}, ${userId}::uuid)`.execute(tx.db),
    );
    sessions.set(userId, token);
  }
  return { session: token };
}

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly as?: WorldUser | undefined;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** Sends a request to the API as a browser on our own pages does. */
async function call(path: string, { method = 'GET', as, headers = {}, body }: Sent = {}) {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return app.inject({
    method,
    url: `/api/a/${path}`,
    headers: { 'sec-fetch-site': 'same-origin', ...(body === undefined ? {} : JSON_TYPE), ...headers },
    ...(as === undefined ? {} : { cookies: await cookieOf(world.users[as]) }),
    ...(payload === undefined ? {} : { payload }),
  });
}

const basics = (changes: object = {}) => ({
  title: 'Lærer',
  organisationId: world.units.school,
  processId: world.processes.withAdvertisement,
  ...changes,
});

const create = (sent: Sent = {}) =>
  call(`${world.slug}/recruitments`, { method: 'POST', as: 'hr', body: basics(), ...sent });

const madeId = async (): Promise<string> => (await create()).json<{ id: string }>().id;

const recruitments = async (): Promise<number> => {
  const { rows } = await database.owner.query<{ count: number }>(
    'select count(*)::int as count from recruitment where account_id = $1',
    [world.accountId],
  );
  return rows[0]?.count ?? 0;
};

describe('the order of refusals', () => {
  const close = (id: string, sent: Sent) =>
    call(`${world.slug}/recruitments/${id}/close`, { method: 'POST', ...sent });

  test('401 comes before 400, and says nothing of what is wrong with the request', async () => {
    const answer = await close('not-an-id', { body: '{' });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ type: '/problems/unauthenticated' });
  });

  test('400 comes before 404, for an account or a thing that is not there', async () => {
    expect((await close(newId(), { as: 'hr', body: {} })).statusCode).toBe(400);
    const elsewhere = await call('finnes-ikke/recruitments', { method: 'POST', as: 'hr', body: {} });
    expect(elsewhere.statusCode).toBe(400);
  });

  test('404 comes before 403: what one may not see is not there, whatever one may do with it', async () => {
    const body = { version: 1, outcome: 'recruited' };
    expect((await close(newId(), { as: 'leader', body })).statusCode).toBe(404);
    const id = await madeId();
    expect((await close(id, { as: 'outsider', body })).statusCode).toBe(404);
    expect((await close(id, { as: 'leader', body })).statusCode).toBe(403);
  });

  test('403 comes before 412, and 412 before 409', async () => {
    const id = await madeId();
    const stale = { version: 99, outcome: 'recruited' };
    expect((await close(id, { as: 'leader', body: stale })).statusCode).toBe(403);
    const answer = await close(id, { as: 'hr', body: stale });
    expect(answer.statusCode).toBe(412);
    expect(answer.json()).toMatchObject({ errors: [{ code: 'request.stale', version: 1 }] });
    const fresh = await close(id, { as: 'hr', body: { ...stale, version: 1 } });
    expect(fresh.statusCode).toBe(409);
    expect(fresh.json()).toMatchObject({ errors: [{ code: 'recruitment.deadline_not_set' }] });
  });

  test('XX-7: a session opens no account its user does not belong to', async () => {
    const other = await createWorld(database.app);
    expect((await call(`${other.slug}/me`, { as: 'hr' })).statusCode).toBe(404);
    expect((await call(`${other.slug}/recruitments`, { as: 'hr' })).statusCode).toBe(404);
    const { statusCode } = await call(`${other.slug}/recruitments`, {
      method: 'POST',
      as: 'hr',
      body: basics(),
    });
    expect(statusCode).toBe(404);
  });

  test('PE-8: a right that is taken away is gone with the next request', async () => {
    const id = await madeId();
    const read = () => call(`${world.slug}/recruitments/${id}`, { as: 'leader' });
    expect((await read()).statusCode).toBe(200);
    await database.owner.query('update membership set active = false where user_id = $1', [
      world.users.leader,
    ]);
    expect((await read()).statusCode).toBe(404);
    await database.owner.query('update membership set active = true where user_id = $1', [
      world.users.leader,
    ]);
  });
});

describe('a bad request', () => {
  test('every fault of path and body is told at once, each with its place', async () => {
    const answer = await call(`${world.slug}/recruitments/x/position`, {
      method: 'PUT',
      as: 'hr',
      body: { version: 1, location: '', workplace: 7, positions: [{ positions: 0, extent: 'part_time' }] },
    });
    expect(answer.statusCode).toBe(400);
    const pointers = answer.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer);
    expect(pointers.toSorted()).toEqual([
      '#path/id',
      '/employmentForm',
      '/positions/0/partTimeNeed',
      '/positions/0/percent',
      '/positions/0/positions',
      '/workplace',
    ]);
  });

  test('RE-1: what part time and a temporary engagement demand is told with the rest', async () => {
    const id = await madeId();
    const answer = await call(`${world.slug}/recruitments/${id}/position`, {
      method: 'PUT',
      as: 'hr',
      body: {
        version: 1,
        location: '',
        workplace: '',
        employmentForm: 'temporary',
        positions: [{ positions: 1, extent: 'part_time' }],
        salaryFrom: 2,
        salaryTo: 1,
      },
    });
    expect(answer.json<{ errors: object[] }>().errors).toMatchObject([
      { pointer: '/positions/0/percent', code: 'field.required' },
      { pointer: '/positions/0/partTimeNeed', code: 'recruitment.part_time_need_missing' },
      { pointer: '/employmentGround', code: 'recruitment.legal_ground_missing' },
      { pointer: '/salaryTo', code: 'recruitment.salary_range_reversed' },
      { pointer: '/salaryForm', code: 'field.required' },
    ]);
  });

  test.each([
    ['a character no database takes', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
  ])('%s is refused at its field, and is no fault of ours', async (_what, title) => {
    const answer = await create({ body: basics({ title }) });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ pointer: '/title' }] });
  });

  test('a character no database takes leads nowhere in an address, and is a bad request in a query', async () => {
    for (const [path, status] of [
      [`/${world.slug}/stillinger/a%00`, 404],
      [`/api/a/${world.slug}/recruitments/%00`, 404],
      [`/${world.slug}/stillinger?q=%00`, 400],
      [`/api/a/${world.slug}/recruitments?search=%00`, 400],
    ] as const) {
      const answer = await app.inject({ url: path, cookies: await cookieOf(world.users.hr) });
      expect([path, answer.statusCode]).toEqual([path, status]);
    }
  });

  test('a key of paging that we did not give is a bad request', async () => {
    const id = await madeId();
    const nonsense = '9999-99-99T99:99:99Z_------------------------------------';
    for (const path of [
      `recruitments/${id}/log?after=x`,
      `recruitments?after=${nonsense}`,
      `duties?after=${nonsense}`,
    ]) {
      const answer = await call(`${world.slug}/${path}`, { as: 'hr' });
      expect([path, answer.statusCode]).toEqual([path, 400]);
    }
  });

  test('dates and percentages the database cannot hold are bad requests', async () => {
    const id = await madeId();
    const position = {
      version: 1,
      location: '',
      workplace: '',
      employmentForm: 'permanent',
      positions: [{ positions: 1, extent: 'full_time' }],
    };
    const save = (changes: object) =>
      call(`${world.slug}/recruitments/${id}/position`, {
        method: 'PUT',
        as: 'hr',
        body: { ...position, ...changes },
      });
    expect((await save({ startDate: '0000-01-01' })).statusCode).toBe(400);
    const tiny = { positions: 1, extent: 'part_time', percent: 0.001, partTimeNeed: 'x' };
    expect((await save({ positions: [tiny] })).statusCode).toBe(400);
  });
});

describe('what is taken in', () => {
  test('other content than JSON is refused with what is taken', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
      const answer = await create({ headers: { 'content-type': type }, body: JSON.stringify(basics()) });
      expect([type, answer.statusCode]).toEqual([type, 415]);
      expect(answer.json()).toMatchObject({ errors: [{ supported: ['application/json'] }] });
    }
    const form = new FormData();
    form.append('title', 'Lærer');
    const multipart = new Request('http://x', { method: 'POST', body: form });
    const answer = await create({
      headers: { 'content-type': multipart.headers.get('content-type') ?? '' },
      body: Buffer.from(await multipart.arrayBuffer()),
    });
    expect(answer.statusCode).toBe(415);
  });

  test('a form is not taken as text either', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/logg-inn',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' },
      payload: 'username=x',
    });
    expect(answer.statusCode).toBe(415);
  });

  test('more than 256 kB is refused with the limit', async () => {
    const answer = await create({ body: basics({ title: 'x'.repeat(257 * 1024) }) });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ errors: [{ limitBytes: 262_144 }] });
  });

  test('a body that is not JSON is refused as unreadable', async () => {
    const answer = await create({ body: '{"title":' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ code: 'request.unreadable' }] });
  });

  test.each([
    ['another site, by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour domain', { 'sec-fetch-site': 'same-site' }],
    ['another site, by Origin', { origin: 'https://evil.example' }],
    ['a sandbox without origin', { origin: 'null' }],
    ['nowhere, with a cookie', {}],
  ])('what comes from %s changes nothing', async (_from, headers) => {
    const before = await recruitments();
    const answer = await app.inject({
      method: 'POST',
      url: `/api/a/${world.slug}/recruitments`,
      headers: { ...JSON_TYPE, host: 'localhost', ...(headers as Record<string, string>) },
      cookies: await cookieOf(world.users.hr),
      payload: JSON.stringify(basics()),
    });
    expect(answer.statusCode).toBe(403);
    expect(await recruitments()).toBe(before);
  });

  test('an older browser on our own pages says so by Origin', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/a/${world.slug}/recruitments`,
      headers: { ...JSON_TYPE, host: 'localhost', origin: 'http://localhost' },
      cookies: await cookieOf(world.users.hr),
      payload: JSON.stringify(basics()),
    });
    expect(answer.statusCode).toBe(200);
  });
});

describe('Idempotency-Key', () => {
  const keyed = (key: string, sent: Sent = {}) => create({ headers: { 'idempotency-key': key }, ...sent });

  test('the same request sent again makes nothing more and answers alike', async () => {
    const key = newId();
    const before = await recruitments();
    const [first, second] = [await keyed(key), await keyed(key)];
    expect(second.statusCode).toBe(200);
    expect(second.json()).toEqual(first.json());
    expect(await recruitments()).toBe(before + 1);
  });

  test('sixteen at once make one', async () => {
    const key = newId();
    const before = await recruitments();
    const answers = await Promise.all(Array.from({ length: 16 }, () => keyed(key)));
    expect(new Set(answers.map((answer) => answer.json<{ id: string }>().id)).size).toBe(1);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 16 }, () => 200));
    expect(await recruitments()).toBe(before + 1);
  });

  test('another request with the key of an earlier one is refused, and makes nothing', async () => {
    const key = newId();
    await keyed(key);
    const before = await recruitments();
    const answer = await keyed(key, { body: basics({ title: 'Rektor' }) });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ type: '/problems/key-reused' });
    expect(await recruitments()).toBe(before);
  });

  test('a request that failed leaves its key free', async () => {
    const key = newId();
    const refused = basics({ processId: newId() });
    expect((await keyed(key, { body: refused })).statusCode).toBe(400);
    expect((await keyed(key)).statusCode).toBe(200);
  });

  test('the key of one user is not that of another', async () => {
    const key = newId();
    const first = await keyed(key);
    const other = await keyed(key, { as: 'outsider', body: basics({ organisationId: world.units.health }) });
    expect(other.statusCode).toBe(200);
    expect(other.json<{ id: string }>().id).not.toBe(first.json<{ id: string }>().id);
  });

  test('what was made is shown again under the rights of now', async () => {
    const key = newId();
    const sent = { as: 'outsider', body: basics({ organisationId: world.units.health }) } as const;
    const first = await keyed(key, sent);
    await database.owner.query('update recruitment set organisation_id = $1 where id = $2', [
      world.units.school,
      first.json<{ id: string }>().id,
    ]);
    expect((await keyed(key, sent)).statusCode).toBe(404);
  });

  test('a key is free again after seven days', async () => {
    const key = newId();
    const first = await keyed(key);
    await database.owner.query(
      `update idempotency_key set created_at = app.now() - $2::interval where key = $1`,
      [key, '6 days 23 hours'],
    );
    expect((await keyed(key)).json()).toEqual(first.json());
    await database.owner.query(
      `update idempotency_key set created_at = app.now() - $2::interval where key = $1`,
      [key, '7 days'],
    );
    const anew = await keyed(key, { body: basics({ title: 'Rektor' }) });
    expect(anew.statusCode).toBe(200);
    expect((await keyed(key, { body: basics({ title: 'Rektor' }) })).json()).toEqual(anew.json());
  });

  test('a key that cannot be one is refused, for the sender believes to be safe', async () => {
    const before = await recruitments();
    const answer = await keyed('short');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ code: 'request.idempotency_key_malformed' }] });
    expect(await recruitments()).toBe(before);
  });
});

describe('what is answered', () => {
  test('problems are told in the language asked for', async () => {
    const inLanguage = (language: string) =>
      call(`${world.slug}/me`, { headers: { 'accept-language': language } });
    expect((await inLanguage('nb-NO')).json()).toMatchObject({ title: 'Du må logge inn' });
    expect((await inLanguage('sv-SE')).json()).toMatchObject({ title: 'Du måste logga in' });
    expect((await inLanguage('en-GB,nb;q=0.5')).json()).toMatchObject({ title: 'You must sign in' });
    expect((await inLanguage('fr')).json()).toMatchObject({ title: 'Du må logge inn' });
  });

  test('a fault the contract finds is told in the language of its reader', async () => {
    const detail = async () => {
      const answer = await create({ body: basics({ title: undefined }) });
      return answer.json<{ errors: { detail: string }[] }>().errors[0]?.detail ?? '';
    };
    const setLanguage = (language: string) =>
      database.owner.query('update identity.app_user set language = $1 where id = $2', [
        language,
        world.users.hr,
      ]);
    expect(await detail()).toMatch(/^Ugyldig/);
    await setLanguage('en');
    expect(await detail()).toMatch(/^Invalid/);
    await setLanguage('nb');
  });

  test('an address that leads nowhere is a problem for programs and a page for people', async () => {
    const api = await call(`${world.slug}/nothing`, { as: 'hr' });
    expect(api.statusCode).toBe(404);
    expect(api.headers['content-type']).toMatch(/^application\/problem\+json/);
    const page = await app.inject('/finnes/ikke/her');
    expect(page.statusCode).toBe(404);
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    const method = await call(`${world.slug}/me`, { method: 'PUT', as: 'hr', body: {} });
    expect(method.statusCode).toBe(404);
  });

  test('every kind of answer forbids framing, sniffing and foreign scripts, and names itself', async () => {
    const answers = {
      page: await app.inject(`/${world.slug}/stillinger`),
      'a missing page': await app.inject('/finnes/ikke/her'),
      'a missing vacancy': await app.inject(`/${world.slug}/stillinger/ingen`),
      'a bad address': await app.inject(`/${world.slug}/stillinger/a%00`),
      sitemap: await app.inject(`/${world.slug}/sitemap.xml`),
      'a redirect': await app.inject({
        method: 'POST',
        url: '/logg-ut',
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
      success: await call(`${world.slug}/me`, { as: 'hr' }),
      'a stranger': await call(`${world.slug}/me`),
      'a bad request': await create({ body: {} }),
      'too much': await create({ body: basics({ title: 'x'.repeat(257 * 1024) }) }),
      'another type': await create({ headers: { 'content-type': 'text/plain' }, body: 'x' }),
      forged: await create({ headers: { 'sec-fetch-site': 'cross-site' } }),
    };
    for (const [kind, { headers }] of Object.entries(answers)) {
      const policy = String(headers['content-security-policy']);
      expect([kind, policy]).toEqual([kind, expect.stringContaining("frame-ancestors 'none'")]);
      expect([kind, policy]).toEqual([kind, expect.stringContaining("default-src 'self'")]);
      expect([kind, policy]).toEqual([kind, expect.not.stringContaining('unsafe')]);
      expect([kind, headers['x-content-type-options']]).toEqual([kind, 'nosniff']);
      expect([kind, headers['referrer-policy']]).toEqual([
        kind,
        expect.stringMatching(/same-origin|no-referrer/),
      ]);
      expect([kind, headers['x-request-id']]).toEqual([kind, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    }
  });

  test('what the API says is kept by no cache', async () => {
    const { headers } = await call(`${world.slug}/me`, { as: 'hr' });
    expect(headers['cache-control']).toBe('private, no-store');
  });
});
