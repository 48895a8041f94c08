import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publishAdvertisementRoute, readPublishingRoute } from '#modules/publishing/contract/index.ts';
import { publishingModule } from '#modules/publishing/server/index.ts';
import { closeRecruitmentRoute, readRecruitmentRoute } from '#modules/recruitments/contract/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { createAdvertisedRecruitment, endpointOf } from '#tests/support/advertised-recruitment.ts';
import { applicantBrowser, openedIn, person } from '#tests/support/applicant-browser.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createTestServer } from '#tests/support/test-server.ts';
import { callerIn, createWorld, valueOf, type World } from '#tests/support/world.ts';
import { privateLinkOf } from './index.ts';

const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);
const NOW = Temporal.Instant.from('2026-11-22T12:00:00Z');
/** When the deadline, 5 December with the whole day, is over in Oslo. */
const DEADLINE = Temporal.Instant.from('2026-12-05T23:00:00Z');

let database: TestDatabase;
let app: FastifyInstance;
let context: ModuleContext;
let world: World;
let recruitmentId: string;
let slug: string;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ app, context } = await createTestServer(database));
});
afterAll(async () => {
  await app.close();
  await database.close();
});

beforeEach(async () => {
  await database.setClock(NOW);
  world = await createWorld(database.app);
  recruitmentId = await createAdvertisedRecruitment(database.app, world, {
    deadline: '2026-12-05',
  });
  const as = callerIn(database.app, world, 'hr');
  const { version } = valueOf(
    await as(endpointOf(publishingModule, readPublishingRoute), readPublishingRoute, { id: recruitmentId }),
  );
  valueOf(
    await as(endpointOf(publishingModule, publishAdvertisementRoute), publishAdvertisementRoute, {
      id: recruitmentId,
      body: { version, shorteningReason: '' },
    }),
  );
  const { rows } = await database.owner.query('select slug from publication where recruitment_id = $1', [
    recruitmentId,
  ]);
  ({ slug } = rows[0]);
});

const browser = () => applicantBrowser(app);
const applyUrl = () => `/${world.slug}/stillinger/${slug}/sok`;

/** Walks to the last page; gives the browser and the address of the draft. */
async function fillIn(changes: Partial<typeof person> = {}, page = browser()) {
  const first = await page.get(applyUrl());
  const answer = await page.post(applyUrl(), {
    ...person,
    ...changes,
    opened: openedIn(first.body),
    go: 'next',
  });
  const address = (answer.headers.location ?? '').replace(/\/[^/]+$/, '');
  await page.post(`${address}/utdanning-og-erfaring`, {
    education: 'Lektor',
    experience: 'Ti år',
    go: 'next',
  });
  return { page, address, id: address.split('/').at(-1) ?? '' };
}

const send = async ({ page, address }: Awaited<ReturnType<typeof fillIn>>) => {
  const review = await page.get(`${address}/se-over`);
  return page.post(`${address}/se-over`, { opened: openedIn(review.body), go: 'send' });
};

/** Comes back by the link in the mail that answers *Send*. */
const comeBack = async ({ page, id }: Awaited<ReturnType<typeof fillIn>>) => {
  const link = await database.app.read(world.accountId, (tx) =>
    privateLinkOf(tx, { applicationId: id, context }),
  );
  await page.get(new URL(link).pathname);
};

const applications = async () =>
  (
    await database.owner.query(
      'select id, status, submitted_at is not null as sent, first_name, duplicate_of from application where recruitment_id = $1 order by submitted_at nulls last, id',
      [recruitmentId],
    )
  ).rows;
const mails = async () =>
  (
    await database.owner.query(
      'select subject, recipient, application_id from outgoing_mail where account_id = $1 order by created_at, id',
      [world.accountId],
    )
  ).rows;
const count = async () =>
  (await database.owner.query('select application_count from recruitment where id = $1', [recruitmentId]))
    .rows[0].application_count;

describe('a draft', () => {
  test('AP-3: the first POST stores the draft, then leads on; the same form sent twice makes one draft', async () => {
    const page = browser();
    const first = await page.get(applyUrl());
    const form = { ...person, opened: openedIn(first.body), go: 'next' };
    const answers = await Promise.all([page.post(applyUrl(), form), page.post(applyUrl(), form)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect(await applications()).toMatchObject([{ first_name: 'Ola', sent: false }]);
  });

  test('AP-3: what is wrong is stored as far as it can be, and every error names its field', async () => {
    const { page, address } = await fillIn();
    const answer = await page.post(`${address}/om-deg`, {
      ...person,
      firstName: 'Åse',
      email: 'ikke en adresse',
      go: 'next',
    });
    expect(answer.statusCode).toBe(303);
    const shown = await page.get(answer.headers.location ?? '');
    expect(shown.body).toContain('href="#email"');
    expect(shown.body).toContain('value="ikke en adresse"');
    expect(await applications()).toMatchObject([{ first_name: 'Åse' }]);
  });

  test('AP-3: what cannot be stored in the first form is shown again as it was typed, and the rest is stored', async () => {
    const page = browser();
    const opened = openedIn((await page.get(applyUrl())).body);
    const answer = await page.post(applyUrl(), { ...person, birthDate: 'i fjor', opened, go: 'next' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="i fjor"');
    expect(await applications()).toMatchObject([{ first_name: 'Ola' }]);
    await page.post(applyUrl(), { ...person, firstName: 'Ole', opened, go: 'next' });
    expect(await applications()).toMatchObject([{ first_name: 'Ole' }]);
  });

  test('AP-3: what cannot be stored and what is missing are told at once, in the order of the page', async () => {
    const wrong = { ...person, email: 'ola.example', birthDate: '31.02.1990', municipality: '', go: 'next' };
    const first = browser();
    const opened = openedIn((await first.get(applyUrl())).body);
    const { page, address } = await fillIn();
    for (const answer of [
      await first.post(applyUrl(), { ...wrong, opened }),
      await page.post(`${address}/om-deg`, wrong),
    ]) {
      expect(answer.statusCode).toBe(422);
      const fields = [...answer.body.matchAll(/<a[^>]*href="#([a-zA-Z]+)"/g)].map(([, field]) => field);
      expect(fields.filter((field) => field !== 'content')).toEqual(['email', 'birthDate', 'municipality']);
    }
  });

  test('AP-2: «lagre og fortsett senere» without an address asks for that alone', async () => {
    const page = browser();
    const opened = openedIn((await page.get(applyUrl())).body);
    const answer = await page.post(applyUrl(), { opened, firstName: 'Ola', go: 'later' });
    const shown = await page.get(answer.headers.location ?? '');
    expect(shown.body).toContain('så sender vi deg en lenke til å fortsette med');
    expect(shown.body).toContain('href="#email"');
    expect(shown.body).not.toContain('href="#birthDate"');
  });

  test('AP-2: nobody else can open it, with no cookie or with that of another application', async () => {
    const mine = await fillIn();
    const other = await fillIn({ email: 'kari@example.com' });
    expect((await browser().get(mine.address)).statusCode).toBe(404);
    expect((await other.page.get(mine.address)).statusCode).toBe(404);
    expect((await mine.page.get(mine.address)).statusCode).toBe(200);
  });

  test('AP-2: «lagre og fortsett senere» mails the private link, which opens it in another browser', async () => {
    const { page, address, id } = await fillIn();
    expect(
      (await page.post(`${address}/motivasjon`, { motivation: 'Fordi', go: 'later' })).headers.location,
    ).toBe(`${address}/lagret`);
    expect(await mails()).toMatchObject([{ recipient: 'ola@example.com', application_id: id }]);
    const link = await database.app.read(world.accountId, (tx) =>
      privateLinkOf(tx, { applicationId: id, context }),
    );
    const elsewhere = browser();
    const opened = await elsewhere.get(new URL(link).pathname);
    expect(opened.headers.location).toBe(address);
    expect((await elsewhere.get(`${address}/motivasjon`)).body).toContain('Fordi');
  });

  test('T22: a private link that is changed by one letter opens nothing', async () => {
    const { id } = await fillIn();
    const link = await database.app.read(world.accountId, (tx) =>
      privateLinkOf(tx, { applicationId: id, context }),
    );
    const { pathname } = new URL(link);
    const wrong = pathname.slice(0, -2) + (pathname.endsWith('AA') ? 'BB' : 'AA');
    expect((await browser().get(wrong)).statusCode).toBe(404);
    const otherWorld = await createWorld(database.app);
    expect((await browser().get(pathname.replace(world.slug, otherWorld.slug))).statusCode).toBe(404);
  });

  test('a form that another site sends is refused', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: applyUrl(),
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'firstName=x',
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe('files', () => {
  test('AP-4: a PDF is stored byte for byte, under the type found in it', async () => {
    const { page, address } = await fillIn();
    const answer = await page.upload(`${address}/vedlegg`, { kind: 'cv', name: '../min cv.pdf', bytes: PDF });
    expect(answer.headers.location).toBe(`${address}/vedlegg`);
    const { rows } = await database.owner.query(
      `select f.name, s.content_type, s.sha256, s.key from application_file f join stored_file s on s.key = f.storage_key
        where f.account_id = $1`,
      [world.accountId],
    );
    expect(rows).toMatchObject([{ name: 'min cv.pdf', content_type: 'application/pdf' }]);
    const bytes = await context.files.open(rows[0].key).toArray();
    expect(Buffer.concat(bytes)).toEqual(PDF);
  });

  test.each([
    ['HTML that is called PDF', 'cv.pdf', Buffer.from('<html><script>alert(1)</script>')],
    ['an SVG', 'cv.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['nothing', 'cv.pdf', Buffer.alloc(0)],
  ])(
    'AP-4, T04: %s is refused at its field, and the rest of the draft stands',
    async (_what, name, bytes) => {
      const { page, address } = await fillIn();
      const answer = await page.upload(`${address}/vedlegg`, { kind: 'cv', name, bytes });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('href="#file-cv"');
      expect((await page.get(`${address}/om-deg`)).body).toContain('value="Ola"');
      const { rowCount } = await database.owner.query('select from application_file where account_id = $1', [
        world.accountId,
      ]);
      expect(rowCount).toBe(0);
    },
  );

  test('AP-4: a file of more than 10 MB is refused with the limit', async () => {
    const { page, address } = await fillIn();
    const bytes = Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]);
    const answer = await page.upload(`${address}/vedlegg`, { kind: 'cv', name: 'stor.pdf', bytes });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('10');
  });

  test('AP-4: a file can be removed again', async () => {
    const { page, address } = await fillIn();
    await page.upload(`${address}/vedlegg`, { kind: 'cv', name: 'cv.pdf', bytes: PDF });
    const html = (await page.get(`${address}/vedlegg`)).body;
    const fileId = /value="([0-9a-f-]{36})"[^>]*name="remove"/.exec(html)?.[1] ?? '';
    const answer = await page.upload(
      `${address}/vedlegg`,
      { kind: 'cv', name: '', bytes: Buffer.alloc(0) },
      { remove: fileId },
    );
    expect(answer.headers.location).toBe(`${address}/vedlegg`);
    expect((await page.get(`${address}/vedlegg`)).body).not.toContain('cv.pdf');
    const { rowCount } = await database.owner.query('select from stored_file where account_id = $1', [
      world.accountId,
    ]);
    expect(rowCount).toBe(0);
  });
});

describe('sending', () => {
  test('AP-6, AP-9: Send makes one application, one candidate and one confirmation with the private link', async () => {
    const draft = await fillIn();
    expect((await send(draft)).headers.location).toBe(`${draft.address}/kvittering`);
    expect(await applications()).toMatchObject([{ status: 'received', sent: true }]);
    expect(await mails()).toMatchObject([{ recipient: 'ola@example.com', application_id: draft.id }]);
    expect(await count()).toBe(1);
    const receipt = await draft.page.get(`${draft.address}/kvittering`);
    expect(receipt.body).toContain('ola@example.com');
  });

  test('AP-6: sixteen parallel presses of Send make one application and one mail', async () => {
    const draft = await fillIn();
    const answers = await Promise.all(Array.from({ length: 16 }, () => send(draft)));
    expect(new Set(answers.map(({ headers }) => headers.location))).toEqual(
      new Set([`${draft.address}/kvittering`]),
    );
    expect(await applications()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
    expect(await count()).toBe(1);
  });

  test('AP-6: of two drafts by one person sent at once one counts, and both senders see the same page', async () => {
    const drafts = [await fillIn(), await fillIn({ email: ' OLA@example.com' })];
    await Promise.all(drafts.map(send));
    expect((await applications()).filter(({ sent }) => sent)).toHaveLength(1);
    const pages = await Promise.all(drafts.map(({ page, address }) => page.get(`${address}/kvittering`)));
    const [one, two] = pages.map(({ body }) => body.replace(/OLA/g, 'ola'));
    expect(two).toBe(one);
  });

  test('AP-6: a second Send mails the link to the first, and its owner can take over what was typed', async () => {
    const first = await fillIn();
    await send(first);
    const second = await fillIn({ firstName: 'Ola Johan' });
    await second.page.upload(`${second.address}/vedlegg`, { kind: 'cv', name: 'ny.pdf', bytes: PDF });
    await send(second);
    expect((await mails()).map(({ application_id: linked }) => linked)).toEqual([first.id, first.id]);
    await comeBack(first);
    expect((await first.page.get(first.address)).body).toContain(`${first.address}/nyere`);
    await first.page.post(`${first.address}/nyere`, {});
    expect(await applications()).toMatchObject([{ id: first.id, first_name: 'Ola Johan', sent: true }]);
    expect((await first.page.get(first.address)).body).toContain('ny.pdf');
  });

  test('AP-2: for a public body the form asks for what the applicant list needs, before it can be sent', async () => {
    const draft = await fillIn({ birthDate: '', municipality: '' });
    expect((await send(draft)).statusCode).toBe(422);
    const review = await draft.page.get(`${draft.address}/se-over`);
    expect(review.body).toMatch(/fødselsdato/i);
    expect(review.body).toMatch(/kommune/i);
    expect(await applications()).toMatchObject([{ sent: false }]);
  });

  test('AP-9: asking to be kept off the public list without a reason never blocks Send', async () => {
    const draft = await fillIn();
    await draft.page.post(`${draft.address}/motivasjon`, {
      motivation: '',
      withholdRequested: 'yes',
      go: 'next',
    });
    expect((await send(draft)).statusCode).toBe(303);
  });

  test('XX-1: sending is in the audit log, by an applicant', async () => {
    const draft = await fillIn();
    await send(draft);
    const { rows } = await database.owner.query(
      'select actor_kind, action from audit_entry where subject_id = $1',
      [draft.id],
    );
    expect(rows).toEqual([{ actor_kind: 'applicant', action: 'application.sent' }]);
  });
});

describe('the deadline', () => {
  test('AP-5: a form opened in time may be sent for ten minutes after it, and not one second more', async () => {
    const early = await fillIn();
    const opened = openedIn((await early.page.get(`${early.address}/se-over`)).body);
    await database.setClock(DEADLINE.add({ minutes: 9, seconds: 30 }));
    const answer = await early.page.post(`${early.address}/se-over`, { opened, go: 'send' });
    expect(answer.headers.location).toBe(`${early.address}/kvittering`);
  });

  test('AP-5: after the grace it is refused, and what was typed is kept', async () => {
    const late = await fillIn();
    const opened = openedIn((await late.page.get(`${late.address}/se-over`)).body);
    await database.setClock(DEADLINE.add({ minutes: 10, seconds: 1 }));
    const answer = await late.page.post(`${late.address}/se-over`, { opened, go: 'send' });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).toContain('5. desember 2026');
    expect(await applications()).toMatchObject([{ sent: false, first_name: 'Ola' }]);
  });

  test('AP-5: a form opened after the deadline has no grace, and neither has a time that is made up', async () => {
    const draft = await fillIn();
    await database.setClock(DEADLINE.add({ minutes: 1 }));
    expect((await browser().get(applyUrl())).statusCode).toBe(409);
    const opened = `${draft.id}.2026-12-05T12:00:00Z.${'A'.repeat(43)}`;
    const answer = await draft.page.post(`${draft.address}/se-over`, { opened, go: 'send' });
    expect(answer.statusCode).toBe(409);
  });
});

describe('after sending', () => {
  test('AP-2: it can be changed until the deadline, and not into one that could not have been sent', async () => {
    const draft = await fillIn();
    await send(draft);
    await comeBack(draft);
    await draft.page.post(`${draft.address}/om-deg`, { ...person, firstName: 'Olav', go: 'next' });
    expect(await applications()).toMatchObject([{ first_name: 'Olav', sent: true }]);
    const emptied = await draft.page.post(`${draft.address}/om-deg`, {
      ...person,
      firstName: '',
      go: 'next',
    });
    expect(emptied.statusCode).toBe(422);
    expect(await applications()).toMatchObject([{ first_name: 'Olav' }]);
    await database.setClock(DEADLINE.add({ minutes: 1 }));
    await draft.page.post(`${draft.address}/om-deg`, { ...person, firstName: 'For sent', go: 'next' });
    expect(await applications()).toMatchObject([{ first_name: 'Olav' }]);
  });

  test('AP-7: the applicant withdraws once, and may then apply anew until the deadline', async () => {
    const draft = await fillIn();
    await send(draft);
    await comeBack(draft);
    await Promise.all([
      draft.page.post(`${draft.address}/trekk`, {}),
      draft.page.post(`${draft.address}/trekk`, {}),
    ]);
    expect(await applications()).toMatchObject([{ status: 'withdrawn' }]);
    expect(await count()).toBe(0);
    const anew = await fillIn();
    await send(anew);
    expect((await applications()).map(({ status }) => status)).toEqual(['withdrawn', 'received']);
  });

  test('CL-5: closing ends editing by applicants and takes the form away', async () => {
    const draft = await fillIn();
    await send(draft);
    await comeBack(draft);
    const as = callerIn(database.app, world, 'hr');
    const endpoint = (route: Parameters<typeof endpointOf>[1]) => endpointOf(recruitmentsModule, route);
    const { version } = valueOf(
      await as(endpoint(readRecruitmentRoute), readRecruitmentRoute, { id: recruitmentId }),
    );
    const body = { version, outcome: 'cancelled', reason: 'Inndratt' } as const;
    valueOf(await as(endpoint(closeRecruitmentRoute), closeRecruitmentRoute, { id: recruitmentId, body }));
    await draft.page.post(`${draft.address}/om-deg`, { ...person, firstName: 'Etterpå', go: 'next' });
    expect(await applications()).toMatchObject([{ first_name: 'Ola' }]);
    expect((await browser().get(applyUrl())).statusCode).toBe(409);
  });

  test('CL-5, AP-6: when closing and Send cross, an application is either counted before the close or refused', async () => {
    const drafts = await Promise.all(['a', 'b', 'c'].map((name) => fillIn({ email: `${name}@example.com` })));
    const as = callerIn(database.app, world, 'hr');
    const read = endpointOf(recruitmentsModule, readRecruitmentRoute);
    const { version } = valueOf(await as(read, readRecruitmentRoute, { id: recruitmentId }));
    const body = { version, outcome: 'cancelled', reason: 'x' } as const;
    const close = as(endpointOf(recruitmentsModule, closeRecruitmentRoute), closeRecruitmentRoute, {
      id: recruitmentId,
      body,
    });
    await Promise.all([...drafts.map(send), close]);
    const { rows } = await database.owner.query(
      `select count(*) filter (where a.submitted_at is not null)::int as sent, max(r.application_count) as counted
         from application a join recruitment r on r.id = a.recruitment_id where r.id = $1`,
      [recruitmentId],
    );
    expect(rows[0].sent).toBe(rows[0].counted);
  });
});
