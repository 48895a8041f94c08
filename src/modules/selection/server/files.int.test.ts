import { Document, Packer, Paragraph } from 'docx';
import type { FastifyInstance } from 'fastify';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderFileJob } from '#modules/candidates/server/index.ts';
import { createRecruitmentRoute } from '#modules/recruitments/contract/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import { readConfig } from '#platform/server/config/index.ts';
import { createHttpServer, createProblems } from '#platform/server/http/index.ts';
import type { JobContext } from '#platform/server/jobs/index.ts';
import { createLog } from '#platform/server/log/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { createLocalFileStore, type FileStore } from '#platform/server/storage/index.ts';
import { arrangeApplication, arrangeFile, type GivenFile } from '#tests/support/applications.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { callerIn, createWorld, valueOf, type World, type WorldUser } from '#tests/support/world.ts';
import { fileAddress } from '../contract/index.ts';
import { serveFiles } from './file.pages.ts';
import { renderFile } from './jobs/render-file.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = Buffer.from('%PDF-1.7\n% a CV');

let database: TestDatabase;
let world: World;
let other: World;
let files: FileStore;
let web: FastifyInstance;
let applicationId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  files = createLocalFileStore(await mkdtemp(join(tmpdir(), 'files-')));
  world = await createWorld(database.app);
  other = await createWorld(database.app);
  const create = recruitmentsModule.endpoints!.find(
    ({ route }) => route.name === createRecruitmentRoute.name,
  )!;
  const created = await callerIn(database.app, world, 'hr')(create, createRecruitmentRoute, {
    body: {
      title: 'Lærer',
      organisationId: world.units.school,
      processId: world.processes.withoutAdvertisement,
    },
  });
  applicationId = await arrangeApplication(database.app, world, { recruitmentId: valueOf(created).id });
  web = await startWeb();
});
afterAll(async () => {
  await web.close();
  await database.close();
});

/** The web server with nothing but files; who calls stands in a header. */
async function startWeb(): Promise<FastifyInstance> {
  const config = readConfig({
    PUBLIC_URL: 'https://tiltre.example',
    SECRET: 'x'.repeat(32),
    FILES_DIRECTORY: '/none',
  });
  const log = createLog('fatal');
  const problems = createProblems(() => undefined);
  const server = await createHttpServer({ config, log, problems, errorPage: () => '' });
  const authenticate: ModuleContext['authenticate'] = async ({ headers }, slug) => {
    const [name, user] = String(headers['x-caller']).split('/');
    const found = [world, other].find((each) => each.slug === name);
    return found === undefined
      ? undefined
      : {
          userId: found.users[user as WorldUser],
          language: 'nb',
          accountId: slug === found.slug ? found.accountId : undefined,
          sessionEndsAt: Temporal.Now.instant(),
        };
  };
  serveFiles(server, { config, log, problems, database: database.app, files, authenticate } as ModuleContext);
  return server;
}

const store = async (bytes: Buffer, given: Partial<GivenFile> = {}): Promise<string> => {
  const { key, sha256, byteSize } = await files.put(Readable.from([bytes]), { maxBytes: 1e7 });
  return arrangeFile(database.app, world, {
    applicationId,
    storageKey: key,
    sha256,
    byteSize,
    contentType: 'application/pdf',
    ...given,
  });
};

const get = (fileId: string, part: 'download' | 'view', { user = 'hr' as WorldUser, of = world } = {}) =>
  web.inject({
    url: fileAddress({ account: of.slug, id: applicationId, fileId }, part),
    headers: { 'x-caller': `${of.slug}/${user}` },
  });

const logged = async (fileId: string) => {
  const { rows } = await database.owner.query(
    'select action, actor_user_id from audit_entry where subject_id = $1 order by at, id',
    [fileId],
  );
  return rows;
};

test('AP-4: a download is the original, as an attachment that no browser runs or keeps', async () => {
  const fileId = await store(PDF, { name: 'Søknad "1".pdf' });
  const { statusCode, headers, rawPayload } = await get(fileId, 'download');
  expect(statusCode).toBe(200);
  expect(rawPayload).toEqual(PDF);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="S_knad _1_.pdf"; filename*=UTF-8''S%C3%B8knad%20%221%22.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  });
});

test('XX-1: every opening and every download is in the audit log, before a byte is sent', async () => {
  const fileId = await store(PDF);
  await get(fileId, 'view');
  await get(fileId, 'download', { user: 'leader' });
  const { hr, leader } = world.users;
  expect(await logged(fileId)).toEqual([
    { action: 'file.opened', actor_user_id: hr },
    { action: 'file.downloaded', actor_user_id: leader },
  ]);
});

test('XX-1: a file whose bytes are gone fails as ours, and that somebody tried is logged', async () => {
  const fileId = await store(PDF);
  const { rows } = await database.owner.query('select storage_key from application_file where id = $1', [
    fileId,
  ]);
  await files.remove(rows[0].storage_key);
  expect((await get(fileId, 'download')).statusCode).toBe(500);
  expect(await logged(fileId)).toHaveLength(1);
});

test('XX-1: where the log cannot be written no byte is sent', async () => {
  const fileId = await store(PDF);
  await database.owner.query('revoke insert on audit_entry from tiltre_app');
  const { statusCode, rawPayload } = await get(fileId, 'download');
  await database.owner.query('grant insert on audit_entry to tiltre_app');
  expect(statusCode).toBe(500);
  expect(rawPayload.includes('%PDF')).toBe(false);
});

test('a file is for those who may see the application: nobody signed out, of another unit, or of another account', async () => {
  const fileId = await store(PDF);
  const address = fileAddress({ account: world.slug, id: applicationId, fileId }, 'download');
  expect((await web.inject({ url: address })).statusCode).toBe(401);
  expect((await get(fileId, 'download', { user: 'outsider' })).statusCode).toBe(404);
  expect((await get(fileId, 'download', { user: 'reader' })).statusCode).toBe(404);
  const foreign = { headers: { 'x-caller': `${other.slug}/hr` } };
  expect((await web.inject({ url: address, ...foreign })).statusCode).toBe(404);
  expect((await get(fileId, 'download', { of: other })).statusCode).toBe(404);
  expect(await logged(fileId)).toEqual([]);
});

test('a file of another application is not found through one that may be seen', async () => {
  const fileId = await store(PDF);
  const { rows } = await database.owner.query('select recruitment_id from application where id = $1', [
    applicationId,
  ]);
  const second = await arrangeApplication(database.app, world, { recruitmentId: rows[0].recruitment_id });
  const { statusCode } = await web.inject({
    url: fileAddress({ account: world.slug, id: second, fileId }, 'download'),
    headers: { 'x-caller': `${world.slug}/hr` },
  });
  expect(statusCode).toBe(404);
});

const job = (attempt = 1): JobContext => ({
  accountId: world.accountId,
  attempt,
  read: (work) => database.worker.read(world.accountId, work),
  write: (work) => database.worker.write(world.accountId, work),
});
const render = async (fileId: string, attempt?: number) => {
  const handler = renderFile({ files, log: createLog('fatal') });
  await handler.run(renderFileJob.payload.parse({ fileId }), job(attempt));
  const { rows } = await database.owner.query(
    'select rendition_state, rendition_html from application_file where id = $1',
    [fileId],
  );
  return rows[0];
};
const waiting = { contentType: DOCX, name: 'cv.docx' } as const;

test('AP-4: a Word document is rendered once by the worker, and shown as sanitised HTML', async () => {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Lærer')] }] }));
  const fileId = await store(bytes, waiting);
  expect((await get(fileId, 'view')).statusCode).toBe(404);
  expect(await render(fileId)).toEqual({ rendition_state: 'ready', rendition_html: '<p>Lærer</p>' });
  await database.owner.query(`update application_file set rendition_html = '<p>kept</p>' where id = $1`, [
    fileId,
  ]);
  expect(await render(fileId)).toMatchObject({ rendition_html: '<p>kept</p>' });
  const { headers, body } = await get(fileId, 'view');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body).toBe('<p>kept</p>');
});

test('AP-4: what the page draws by itself, or cannot show, is left as it is', async () => {
  expect(await render(await store(PDF))).toEqual({ rendition_state: 'none', rendition_html: null });
  expect(await render(await store(PDF, { contentType: 'application/rtf' }))).toMatchObject({
    rendition_state: 'none',
  });
});

test('AP-4: a document that cannot be read is marked so, and its original is still a download', async () => {
  const fileId = await store(Buffer.from('PK not really'), waiting);
  expect(await render(fileId)).toEqual({ rendition_state: 'failed', rendition_html: null });
  expect((await get(fileId, 'download')).body).toBe('PK not really');
});

test('AP-4: a document whose bytes cannot be had is tried again, and given up after three tries', async () => {
  const fileId = await store(PDF, waiting);
  const { rows } = await database.owner.query('select storage_key from application_file where id = $1', [
    fileId,
  ]);
  await files.remove(rows[0].storage_key);
  await expect(render(fileId)).rejects.toThrow('ENOENT');
  expect(await render(fileId, 3)).toMatchObject({ rendition_state: 'failed' });
});
