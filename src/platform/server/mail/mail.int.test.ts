import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { JobContext } from '#platform/server/jobs/index.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createWorld, type World } from '#tests/support/world.ts';
import { cancelMail, createMailHandler, createSmtpTransport, PRIVATE_LINK, queueMail } from './index.ts';

interface Received {
  readonly to: readonly string[];
  readonly raw: string;
}

let database: TestDatabase;
let world: World;
let peer: SMTPServer;
let url: string;
let received: Received[] = [];
let answer: Error | undefined;
let isTheirs = true;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await createWorld(database.app);
  peer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      void text(stream).then((raw) => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done(answer);
      });
    },
  });
  await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve));
  url = `smtp://127.0.0.1:${(peer.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise<void>((resolve) => peer.close(resolve));
  await database.close();
});
beforeEach(() => {
  received = [];
  answer = undefined;
  isTheirs = true;
});

const mail = {
  subject: 'Søknaden er mottatt',
  html: `<a href="${PRIVATE_LINK}">Se</a>`,
  text: `Se ${PRIVATE_LINK}`,
};
const queue = (to = 'ola@prøve.example') =>
  database.app.write(world.accountId, (tx) =>
    queueMail(tx, { mail, to, applicationId: crypto.randomUUID() }),
  );

const context: () => JobContext = () => ({
  accountId: world.accountId,
  attempt: 1,
  read: (work) => database.worker.read(world.accountId, work),
  write: (work) => database.worker.write(world.accountId, work),
});

const send = (mailId: string) =>
  createMailHandler({
    transport: createSmtpTransport(url),
    from: 'Tiltre <noreply@tiltre.example>',
    publicUrl: 'https://tiltre.example',
    privateLink: async (_tx, { applicationId }) =>
      isTheirs ? `https://tiltre.example/lenke/${applicationId}` : undefined,
  }).run({ mailId }, context());

const stateOf = async (mailId: string): Promise<unknown> =>
  (
    await database.owner.query('select state, attempts, last_error from outgoing_mail where id = $1', [
      mailId,
    ])
  ).rows[0];

test('XX-2: a queued message reaches its one recipient with the private link put in, and is marked sent', async () => {
  const id = await queue('ola@example.com');
  await send(id);
  expect(received.map(({ to }) => to)).toEqual([['ola@example.com']]);
  expect(received[0]?.raw).toContain(`Message-ID: <${id}@tiltre.example>`);
  expect(received[0]?.raw).toContain('Auto-Submitted: auto-generated');
  expect(received[0]?.raw.replaceAll(/=\r?\n/g, '')).toContain('https://tiltre.example/lenke/');
  expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 1, last_error: null });
});

test('XX-2: a message that is sent already is not sent again', async () => {
  const id = await queue();
  await send(id);
  await send(id);
  expect(received).toHaveLength(1);
});

test('XX-2: when the peer fails, the failure is visible and the next try has the same Message-ID', async () => {
  const id = await queue();
  answer = Object.assign(new Error('try later'), { responseCode: 451 });
  await expect(send(id)).rejects.toThrow('451');
  expect(await stateOf(id)).toMatchObject({
    state: 'failed',
    attempts: 1,
    last_error: expect.stringContaining('451'),
  });
  answer = undefined;
  await send(id);
  const ids = received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
  expect(new Set(ids).size).toBe(1);
  expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 2 });
});

test('EV-3: a message cancelled while it waits is never sent; one that is sent cannot be cancelled', async () => {
  const waiting = await queue();
  expect(await database.app.write(world.accountId, (tx) => cancelMail(tx, waiting))).toBe(true);
  await send(waiting);
  expect(received).toHaveLength(0);
  const sent = await queue();
  await send(sent);
  expect(await database.app.write(world.accountId, (tx) => cancelMail(tx, sent))).toBe(false);
});

test('T11: a line break in an address or a subject makes no header and no second recipient', async () => {
  const id = await database.app.write(world.accountId, (tx) =>
    queueMail(tx, {
      mail: { ...mail, subject: 'Hei\r\nBcc: x@evil.example' },
      to: 'ola@example.com',
      applicationId: crypto.randomUUID(),
    }),
  );
  await send(id);
  expect(received[0]?.to).toEqual(['ola@example.com']);
  expect(received[0]?.raw).not.toMatch(/^Bcc:/im);
});

test('AP-6: a message whose link is not its recipient’s any more is never sent', async () => {
  const id = await queue();
  isTheirs = false;
  await send(id);
  expect(received).toEqual([]);
  const { rows } = await database.owner.query('select state, attempts from outgoing_mail where id = $1', [
    id,
  ]);
  expect(rows).toEqual([{ state: 'cancelled', attempts: 1 }]);
});
