import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ModuleContext } from '#platform/server/module.ts';
import { createAdvertisedRecruitment, publish } from '#tests/support/advertised-recruitment.ts';
import { applicantBrowser, openedIn, person } from '#tests/support/applicant-browser.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createTestServer } from '#tests/support/test-server.ts';
import { createWorld, type World } from '#tests/support/world.ts';
import { privateLinkFor, privateLinkOf } from './index.ts';

const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);
const NOW = Temporal.Instant.from('2026-11-22T12:00:00Z');

let database: TestDatabase;
let app: FastifyInstance;
let context: ModuleContext;
let world: World;
let applyUrl: string;

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
  const id = await createAdvertisedRecruitment(database.app, world, { deadline: '2026-12-05' });
  applyUrl = `${await publish(database.app, world, id)}/sok`;
});

type Browser = ReturnType<typeof applicantBrowser>;
interface Applicant {
  readonly page: Browser;
  readonly address: string;
  readonly id: string;
  /** The form of the first step, as it was sent. */
  readonly form: Record<string, string>;
}

/** Fills in all that must be, and gives the browser. */
async function fillIn(changes: Partial<typeof person> = {}): Promise<Applicant> {
  const page = applicantBrowser(app);
  const opened = openedIn((await page.get(applyUrl)).body);
  const form = { ...person, ...changes, opened, go: 'next' };
  const address = ((await page.post(applyUrl, form)).headers.location ?? '').replace(/\/[^/]+$/, '');
  await page.post(`${address}/utdanning-og-erfaring`, { education: 'Lektor', experience: '', go: 'next' });
  return { page, address, id: address.split('/').at(-1) ?? '', form };
}

async function applied(changes: Partial<typeof person> = {}): Promise<Applicant> {
  const draft = await fillIn(changes);
  const review = await draft.page.get(`${draft.address}/se-over`);
  await draft.page.post(`${draft.address}/se-over`, { opened: openedIn(review.body), go: 'send' });
  return draft;
}

const linkOf = ({ id }: Pick<Applicant, 'id'>): Promise<string> =>
  database.app.read(world.accountId, async (tx) => {
    const link = await privateLinkOf(tx, { applicationId: id, context });
    return new URL(link).pathname;
  });
const mails = async (): Promise<{ subject: string; recipient: string; linked: string }[]> =>
  (
    await database.owner.query(
      'select subject, recipient, application_id as linked from outgoing_mail where account_id = $1 order by created_at, id',
      [world.accountId],
    )
  ).rows;

/** All that a browser can ask of an application, and what it is answered. */
async function everythingSeenBy({ page, address, form }: Applicant): Promise<unknown[]> {
  const asked = [
    page.get(address),
    page.get(`${address}/om-deg`),
    page.get(`${address}/vedlegg`),
    page.get(`${address}/lagret`),
    page.get(`${address}/trekk`),
    page.post(`${address}/trekk`, {}),
    page.post(`${address}/nyere`, {}),
    page.post(`${address}/om-deg`, { ...form, firstName: 'Endret' }),
    page.post(`${address}/se-over`, { opened: form['opened'] ?? '', go: 'send' }),
    page.upload(`${address}/vedlegg`, { kind: 'cv', name: 'cv.pdf', bytes: Buffer.from('%PDF-1.7\n') }),
    page.post(applyUrl, { ...form, firstName: 'Endret' }),
    page.get(`${address}/kvittering`),
  ];
  const answers = await Promise.all(asked);
  return answers.map(({ statusCode, headers, body }) => ({
    statusCode,
    location: headers.location?.replace(address, ''),
    body,
  }));
}

test('AP-6: whatever a sender asks for afterwards is the same for the first application and for one more', async () => {
  const first = await applied();
  const second = await applied();
  expect(await everythingSeenBy(second)).toEqual(await everythingSeenBy(first));
  const { rows } = await database.owner.query(
    'select first_name, status, submitted_at is not null as sent from application where account_id = $1 order by submitted_at nulls last',
    [world.accountId],
  );
  expect(rows).toEqual([
    { first_name: 'Ola', status: 'received', sent: true },
    { first_name: 'Ola', status: 'draft', sent: false },
  ]);
});

test('AP-6: the browser that sent sees the receipt and nothing more, until it comes back by the link in the mail', async () => {
  const sender = await applied();
  const answer = await sender.page.get(sender.address);
  expect(answer.headers.location).toBe(`${sender.address}/kvittering`);
  expect((await sender.page.get(`${sender.address}/kvittering`)).statusCode).toBe(200);
  await sender.page.get(await linkOf(sender));
  const own = await sender.page.get(sender.address);
  expect(own.statusCode).toBe(200);
  expect(own.body).toContain(`${sender.address}/trekk`);
});

test('AP-6: who sent with another’s address sees nothing of what its owner fills in later', async () => {
  const stranger = await applied({ firstName: 'Noen' });
  const owner = applicantBrowser(app);
  await owner.get(await linkOf(stranger));
  await owner.post(`${stranger.address}/om-deg`, { ...person, firstName: 'Eieren', go: 'next' });
  expect((await owner.get(`${stranger.address}/om-deg`)).body).toContain('value="Eieren"');
  for (const place of ['', '/om-deg', '/trekk']) {
    const answer = await stranger.page.get(`${stranger.address}${place}`);
    expect(answer.headers.location).toBe(`${stranger.address}/kvittering`);
  }
});

test('AP-6: a link mailed for the draft opens nothing once it is sent; the page says to use the newest', async () => {
  const draft = await fillIn();
  const old = await linkOf(draft);
  expect((await applicantBrowser(app).get(old)).statusCode).toBe(303);
  const review = await draft.page.get(`${draft.address}/se-over`);
  await draft.page.post(`${draft.address}/se-over`, { opened: openedIn(review.body), go: 'send' });
  expect((await applicantBrowser(app).get(old)).statusCode).toBe(404);
  expect((await applicantBrowser(app).get(await linkOf(draft))).statusCode).toBe(303);
});

test('AP-6: the link to the first application goes to its own address, however the second is written', async () => {
  const first = await applied();
  await applied({ email: 'ＯＬＡ@example.com' });
  expect(await mails()).toMatchObject([
    { recipient: 'ola@example.com', linked: first.id },
    { recipient: 'ola@example.com', linked: first.id },
  ]);
});

test('AP-6: a message that waited gets no link once the application has another address', async () => {
  const draft = await fillIn({ email: 'stranger@example.com' });
  const forWhom = (recipient: string) =>
    database.app.read(world.accountId, (tx) =>
      privateLinkFor(tx, { applicationId: draft.id, recipient, context }),
    );
  expect(await forWhom('Stranger@example.com')).toContain('/soknad/lenke/');
  await draft.page.post(`${draft.address}/om-deg`, { ...person, go: 'next' });
  expect(await forWhom('stranger@example.com')).toBeUndefined();
  expect(await forWhom('ola@example.com')).toContain('/soknad/lenke/');
});

test('AP-6: what its owner left incomplete is not put in the place of what was sent', async () => {
  const first = await applied();
  const second = await applied({ firstName: 'Ola Johan' });
  await database.owner.query(`update application set last_name = '' where id = $1`, [second.id]);
  await first.page.get(await linkOf(first));
  expect((await first.page.post(`${first.address}/nyere`, {})).statusCode).toBe(303);
  const { rows } = await database.owner.query('select first_name, last_name from application where id = $1', [
    first.id,
  ]);
  expect(rows).toEqual([{ first_name: 'Ola', last_name: 'Nordmann' }]);
});

/** Comes back by the link in the mail with a CV as all that tells what one can. */
async function withOnlyACv(): Promise<Applicant & { readonly fileId: string }> {
  const sender = await applied();
  await sender.page.get(await linkOf(sender));
  await sender.page.upload(`${sender.address}/vedlegg`, { kind: 'cv', name: 'min cv.pdf', bytes: PDF });
  await sender.page.post(`${sender.address}/utdanning-og-erfaring`, {
    education: '',
    experience: '',
    go: 'next',
  });
  const { rows } = await database.owner.query<{ id: string }>(
    'select id from application_file where application_id = $1',
    [sender.id],
  );
  return { ...sender, fileId: rows[0]?.id ?? '' };
}

test('AP-2: what was sent keeps the CV that it could not have been sent without, and says so', async () => {
  const { page, address, id, fileId } = await withOnlyACv();
  const none = { kind: 'cv', name: '', bytes: Buffer.alloc(0) };
  const refused = await page.upload(`${address}/vedlegg`, none, { remove: fileId });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('legg ved en CV');
  await page.upload(`${address}/vedlegg`, { kind: 'cv', name: 'ny cv.pdf', bytes: PDF });
  expect((await page.upload(`${address}/vedlegg`, none, { remove: fileId })).statusCode).toBe(303);
  const { rows } = await database.owner.query('select name from application_file where application_id = $1', [
    id,
  ]);
  expect(rows).toEqual([{ name: 'ny cv.pdf' }]);
});

test('XX-1: the log of an application that was sent has what was before and after, and each file by name', async () => {
  const { id } = await withOnlyACv();
  const { rows } = await database.owner.query(
    `select e.action, e.actor_kind, d.detail from audit_entry e left join audit_detail d on d.entry_id = e.id
      where e.subject_id = $1 order by e.id`,
    [id],
  );
  const applicant = { actor_kind: 'applicant' };
  expect(rows).toEqual([
    { ...applicant, action: 'application.sent', detail: null },
    { ...applicant, action: 'application.file_attached', detail: { name: 'min cv.pdf' } },
    {
      ...applicant,
      action: 'application.changed',
      detail: { before: { education: 'Lektor' }, after: { education: '' } },
    },
  ]);
});

test('XX-1: a draft leaves no trace in the log of a recruitment, for staff may not know of it', async () => {
  const { page, address } = await fillIn();
  await page.upload(`${address}/vedlegg`, { kind: 'cv', name: 'cv.pdf', bytes: PDF });
  await page.post(`${address}/motivasjon`, { motivation: 'Fordi', go: 'later' });
  const { rows } = await database.owner.query(
    `select action from audit_entry where account_id = $1 and actor_kind = 'applicant'`,
    [world.accountId],
  );
  expect(rows).toEqual([]);
});

test('AP-5: files of a page opened in time are taken for ten minutes after the deadline, those of a later one not', async () => {
  const sender = await applied();
  await sender.page.get(await linkOf(sender));
  const opened = openedIn((await sender.page.get(`${sender.address}/vedlegg`)).body);
  const upload = (name: string, fields: Record<string, string>) =>
    sender.page.upload(`${sender.address}/vedlegg`, { kind: 'other', name, bytes: PDF }, fields);
  await database.setClock(Temporal.Instant.from('2026-12-05T23:09:30Z'));
  await upload('uten tid.pdf', {});
  await upload('i tide.pdf', { opened });
  await database.setClock(Temporal.Instant.from('2026-12-05T23:10:30Z'));
  await upload('for sent.pdf', { opened });
  const { rows } = await database.owner.query('select name from application_file where application_id = $1', [
    sender.id,
  ]);
  expect(rows).toEqual([{ name: 'i tide.pdf' }]);
});

test('XX-7: a secret opens no application of another account, nor another of the same', async () => {
  const [one, two] = [await fillIn(), await fillIn({ email: 'kari@example.com' })];
  const other = await createWorld(database.app);
  const elsewhere = one.address.replace(world.slug, other.slug);
  const secret = (await linkOf(one)).split('/').at(-1) ?? '';
  for (const url of [elsewhere, two.address]) {
    expect((await app.inject({ url, cookies: { application: secret } })).statusCode).toBe(404);
  }
  expect((await app.inject({ url: one.address, cookies: { application: secret } })).statusCode).toBe(200);
});

test('XX-1: opening by the link and pressing Send twice leave no entry of a change that was none', async () => {
  const sender = await applied();
  await Promise.all([
    sender.page.post(`${sender.address}/se-over`, { go: 'send' }),
    sender.page.post(`${sender.address}/se-over`, { go: 'send' }),
  ]);
  await sender.page.get(await linkOf(sender));
  const { rows } = await database.owner.query('select action from audit_entry where subject_id = $1', [
    sender.id,
  ]);
  expect(rows).toEqual([{ action: 'application.sent' }]);
});
