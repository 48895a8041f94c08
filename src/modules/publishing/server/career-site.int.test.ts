import { subscribeModules } from '#platform/server/module.ts';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeRecruitmentRoute, readRecruitmentRoute } from '#modules/recruitments/contract/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import { configSchema } from '#platform/server/config/index.ts';
import { createKeyedHash } from '#platform/server/crypto.ts';
import { createDatabase, createPool, type Database } from '#platform/server/db/index.ts';
import { createHttpServer, createProblems } from '#platform/server/http/index.ts';
import { createLog } from '#platform/server/log/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { createLocalFileStore } from '#platform/server/storage/index.ts';
import { createAdvertisedRecruitment, endpointOf, publish } from '#tests/support/advertised-recruitment.ts';
import { expectSoundPage } from '#tests/support/page-checks.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { callerIn, createWorld, valueOf, type World } from '#tests/support/world.ts';
import { withdrawAdvertisementRoute } from '../contract/index.ts';
import { withdrawAdvertisement } from './commands/withdraw-advertisement.ts';
import { publishingModule } from './index.ts';

let database: TestDatabase;
let app: FastifyInstance;
/** The same pages on a connection that row-level security does not hold. */
let unguarded: FastifyInstance;
let owner: Database;
let world: World;

const config = configSchema.parse({
  PUBLIC_URL: 'https://jobb.example',
  SECRET: 'x'.repeat(32),
  FILES_DIRECTORY: '/nowhere',
});

async function createSite(pool: Database): Promise<FastifyInstance> {
  const problems = createProblems(() => undefined);
  const log = createLog('fatal');
  const context: ModuleContext = {
    config,
    log,
    problems,
    database: pool,
    keyedHash: createKeyedHash(config.SECRET),
    files: createLocalFileStore(config.FILES_DIRECTORY),
    assets: { stylesheet: '/s.css', fonts: [], scripts: { 'job-page': '/j.js' } },
    authenticate: async () => undefined,
  };
  const site = await createHttpServer({ config, log, problems, errorPage: (status) => `status ${status}` });
  publishingModule.pages?.(site, context);
  return site;
}

beforeAll(async () => {
  database = await createTestDatabase();
  owner = createDatabase(
    createPool({ url: database.url('postgres'), max: 2, name: 'owner', onError: () => {} }),
  );
  app = await createSite(database.app);
  unguarded = await createSite(owner);
  subscribeModules([publishingModule]);
});
afterAll(async () => {
  await Promise.all([app.close(), unguarded.close(), owner.close()]);
  await database.close();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'GET', url: path, headers });
const list = (query = '') => get(`/${world.slug}/stillinger${query}`);
const titlesIn = ({ body }: LightMyRequestResponse): string[] =>
  [...body.matchAll(/href="[^"]*\/stillinger\/[^"?]+"[^>]*>([^<]+)</g)].map(([, title = '']) => title);

const make = (given: Parameters<typeof createAdvertisedRecruitment>[2]) =>
  createAdvertisedRecruitment(database.app, world, given);
const publishNew = async (given: Parameters<typeof make>[0] = {}) =>
  publish(database.app, world, await make(given));

async function close(id: string): Promise<void> {
  const as = callerIn(database.app, world, 'hr');
  const { version } = valueOf(
    await as(endpointOf(recruitmentsModule, readRecruitmentRoute), readRecruitmentRoute, { id }),
  );
  const body = { version, outcome: 'cancelled', reason: 'x' } as const;
  valueOf(
    await as(endpointOf(recruitmentsModule, closeRecruitmentRoute), closeRecruitmentRoute, { id, body }),
  );
}

beforeEach(async () => {
  await database.setClock(Temporal.Instant.from('2026-11-22T12:00:00Z'));
  world = await createWorld(database.app);
});

test('AD-2: the page shows the published version, not the working copy', async () => {
  const id = await make({ title: 'Lærer' });
  const path = await publish(database.app, world, id);
  await database.owner.query(
    `update advertisement_text set title = 'Hemmelig utkast' where recruitment_id = $1`,
    [id],
  );
  const page = await get(path);
  expect(page.statusCode).toBe(200);
  expectSoundPage(page.body);
  expect(page.body).toContain('<h1');
  expect(page.body).toContain('Lærer');
  expect(page.body).not.toContain('Hemmelig');
});

test('AD-2: what is saved and not published is nowhere to be seen', async () => {
  await make({ title: 'Lærer' });
  expect(titlesIn(await list())).toEqual([]);
  expect((await get(`/${world.slug}/stillinger/laerer-2026-0001`)).statusCode).toBe(404);
});

test('AD-1: rich text is sanitised once more when it is shown', async () => {
  const id = await make({});
  const path = await publish(database.app, world, id);
  await database.owner.query('alter table advertisement_version disable trigger all');
  await database.owner.query(
    `update advertisement_version set content = jsonb_set(content, '{texts,0,duties}',
       '"<p>Godt</p><script>alert(1)</script><a href=\\"javascript:x()\\">her</a>"') where recruitment_id = $1`,
    [id],
  );
  const { body } = await get(path);
  expect(body).toContain('<p>Godt</p>');
  expect(body).not.toMatch(/alert\(1\)|javascript:/);
});

test('CL-5: a closed recruitment’s page is gone at once, and shows nothing of the text but its title', async () => {
  const id = await make({ title: 'Lærer' });
  const path = await publish(database.app, world, id);
  await close(id);
  const page = await get(path);
  expect(page.statusCode).toBe(410);
  expect(page.body).toContain('Lærer');
  expect(page.body).not.toMatch(/Undervise|application\/ld\+json|\/sok"/);
  expect(titlesIn(await list())).toEqual([]);
});

test('AD-4: an advertisement taken down is gone, out of list and sitemap', async () => {
  const id = await make({});
  const path = await publish(database.app, world, id);
  const route = withdrawAdvertisementRoute;
  valueOf(
    await callerIn(database.app, world, 'hr')(withdrawAdvertisement, route, { id, body: { reason: 'x' } }),
  );
  expect((await get(path)).statusCode).toBe(410);
  expect((await get(`/${world.slug}/sitemap.xml`)).body).not.toContain('laerer');
});

test('CL-7: when the published deadline is over the page says so, and the list no longer has it', async () => {
  const path = await publishNew({ deadline: '2026-11-30' });
  await database.setClock(Temporal.Instant.from('2026-11-30T22:59:30Z'));
  expect((await get(path)).statusCode).toBe(200);
  expect(titlesIn(await list())).toEqual(['Lærer']);
  await database.setClock(Temporal.Instant.from('2026-11-30T23:00:00Z'));
  const page = await get(path);
  expect(page.statusCode).toBe(410);
  expect(page.body).toContain('Søknadsfristen er ute');
  expect(titlesIn(await list())).toEqual([]);
});

test('caches ask each time, are told when nothing changed, and never when something did', async () => {
  const id = await make({});
  const path = await publish(database.app, world, id);
  const first = await get(path);
  expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(first.headers['vary']).toContain('accept-language');
  expect(first.headers['set-cookie']).toBeUndefined();
  const etag = String(first.headers['etag']);
  const again = await get(path, { 'if-none-match': `W/${etag}` });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  await database.owner.query(`update account set name = 'Nye Prøvevik' where id = $1`, [world.accountId]);
  expect((await get(path, { 'if-none-match': etag })).statusCode).toBe(200);
  await close(id);
  expect((await get(path, { 'if-none-match': etag })).statusCode).toBe(410);
});

test('XX-7: an address of one account shows nothing of another, and would not without row-level security', async () => {
  const path = await publishNew({});
  const slug = String(path.split('/').at(-1));
  const other = await createWorld(database.app);
  for (const site of [app, unguarded]) {
    const visit = (url: string) => site.inject({ method: 'GET', url });
    expect((await visit(path)).statusCode).toBe(200);
    expect((await visit(`/${other.slug}/stillinger/${slug}`)).statusCode).toBe(404);
    expect(titlesIn(await visit(`/${other.slug}/stillinger`))).toEqual([]);
    expect((await visit(`/${other.slug}/sitemap.xml`)).body).not.toContain(slug);
  }
});

test('what does not exist is not found: account, vacancy, and an address nobody could have made', async () => {
  const paths = ['/ingen-konto/stillinger', '/Ingen%00/stillinger', '/ingen-konto/sitemap.xml'];
  const answers = await Promise.all(paths.map((path) => get(path)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  const page = await get(`/${world.slug}/stillinger/finnes-ikke`);
  expect([page.statusCode, page.body.includes('Vi finner ikke siden')]).toEqual([404, true]);
});

test('the list is searched by words in any language of the text, place and kind of employment', async () => {
  await publishNew({ title: 'Lærer', location: 'Nordvik' });
  const texts = [
    {
      language: 'nb',
      title: 'Sykepleier',
      duties: '<p>Stell av <strong>pasienter</strong></p>',
      publicityNotice: 'x',
    },
    { language: 'en', title: 'Nurse', duties: '<p>Care</p>', publicityNotice: 'x' },
  ];
  await publishNew({ texts });
  expect(titlesIn(await list())).toEqual(['Sykepleier', 'Lærer']);
  expect(titlesIn(await list('?q=NURSE'))).toEqual(['Sykepleier']);
  expect(titlesIn(await list('?q=stell%20pasient'))).toEqual(['Sykepleier']);
  expect(titlesIn(await list('?q=strong'))).toEqual([]);
  expect(titlesIn(await list('?q=l%C3%86r'))).toEqual(['Lærer']);
  expect(titlesIn(await list('?location=Nordvik'))).toEqual(['Lærer']);
  expect(titlesIn(await list('?employmentForm=permanent&q=skole'))).toEqual(['Sykepleier', 'Lærer']);
  expect(titlesIn(await list('?employmentForm=seasonal'))).toEqual([]);
  expect(titlesIn(await list('?employmentForm=nonsense&after=nonsense'))).toHaveLength(2);
  expectSoundPage((await list('?q=%22%3E%3Cscript%3E')).body);
});

/** Copies of a published advertisement, all of one moment; publishing each would take long and prove no more. */
const copyPublication = (id: string, copies: number) =>
  database.owner.query(
    `with recruitments as (
       insert into recruitment (account_id, id, organisation_id, process_id, title, reference, state, created_by)
         select account_id, gen_random_uuid(), organisation_id, process_id, title, 'X' || n, 'open', created_by
           from recruitment, generate_series(1, $2::int) n where id = $1 returning *),
     versions as (
       insert into advertisement_version (account_id, id, recruitment_id, number, content, published_by)
         select r.account_id, gen_random_uuid(), r.id, 1,
                jsonb_set(v.content, '{texts,0,title}', to_jsonb('Stilling ' || r.reference)), v.published_by
           from recruitments r, advertisement_version v where v.recruitment_id = $1 returning *)
     insert into publication (account_id, id, recruitment_id, channel, slug, version_id, state, published_at)
       select account_id, gen_random_uuid(), recruitment_id, 'career_site',
              'stilling-' || row_number() over (), id, 'live', '2026-11-01T00:00:00Z' from versions`,
    [id, copies],
  );

test('XX-3: the list is paged, each vacancy once and the newest first', async () => {
  const id = await make({ title: 'Nyeste' });
  await publish(database.app, world, id);
  await copyPublication(id, 44);
  const pages: string[][] = [];
  for (let query: string | undefined = ''; query !== undefined;) {
    // A page says where the next one is.
    const page: LightMyRequestResponse = await list(query);
    pages.push(titlesIn(page));
    expect(page.body).toContain('45 ledige stillinger');
    query = /href="[^"]*\/stillinger(\?after=[^"]+)"/.exec(page.body)?.[1];
  }
  expect(pages.map(({ length }) => length)).toEqual([20, 20, 5]);
  expect(pages[0]?.[0]).toBe('Nyeste');
  expect(new Set(pages.flat()).size).toBe(45);
});

test('AD-5: the sitemap names the list and every open vacancy with when it changed', async () => {
  const path = await publishNew({});
  const answer = await get(`/${world.slug}/sitemap.xml`);
  expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(answer.body).toContain(`<loc>https://jobb.example/${world.slug}/stillinger</loc>`);
  expect(answer.body).toMatch(new RegExp(`<loc>https://jobb\\.example${path}</loc><lastmod>2026-11-22T12:0`));
});

test('XX-5: the pages are in the visitor’s language, and can be asked for in another', async () => {
  await publishNew({});
  expect((await get(`/${world.slug}/stillinger`, { 'accept-language': 'en-GB' })).body).toContain(
    'lang="en"',
  );
  const page = await list('?sprak=en&q=skole');
  expect(page.body).toContain('lang="en"');
  expect(page.body).toContain('?q=skole&amp;sprak=nb');
  expect((await get(`/${world.slug}/tilgjengelighet`)).body).toContain('Tilgjengelighet');
});
