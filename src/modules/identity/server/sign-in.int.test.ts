import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createKeyedHash, sha256 } from '#platform/server/crypto.ts';
import { newId } from '#platform/server/ids.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { createUser, endSession, findSession, hashPassword, setPasswordHash, signIn } from './index.ts';

const PASSWORD = 'et langt passord med mellomrom';
const NOW = Temporal.Instant.from('2026-11-22T12:00:00Z');
const keyedHash = createKeyedHash('x'.repeat(32));
let database: TestDatabase;
let passwordHash: string;
let username: string;

beforeAll(async () => {
  database = await createTestDatabase();
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.setClock(NOW);
  const id = newId();
  username = `kari-${id.slice(-12)}`;
  await database.app.write(null, async (tx) => {
    await createUser(tx, {
      id,
      firstName: 'Kari',
      lastName: 'Moen',
      username,
      email: `${username}@prøve.example`,
      language: 'nb',
    });
    await setPasswordHash(tx, id, passwordHash);
  });
});

const attempt = (password: string, name = username) =>
  signIn({ database: database.app, keyedHash }, { username: name, password });

async function token(): Promise<string> {
  const outcome = await attempt(PASSWORD);
  if (outcome.kind !== 'signed_in') throw new Error(`expected a sign-in, got ${outcome.kind}`);
  return outcome.token;
}

test('ID-1: the right password signs in, however the username is written', async () => {
  expect((await attempt(PASSWORD, ` ${username.toUpperCase()} `)).kind).toBe('signed_in');
});

test('ID-1: a username is unique in the installation, however it is written', async () => {
  const id = newId();
  const other = { id, firstName: 'A', lastName: 'B', email: `${id}@prøve.example`, language: 'nb' as const };
  for (const taken of [username, ` ${username.toUpperCase()}`, username.replace('k', 'ｋ')]) {
    const refused = database.app.write(null, (tx) => createUser(tx, { ...other, username: taken }));
    await expect(refused).rejects.toThrow(/username_canonical/);
  }
});

test('ID-4: an unknown name costs as much work as a wrong password', async () => {
  /** The processor time of an attempt, which other work on the machine does not change. */
  const workOf = async (name: () => string): Promise<number> => {
    const works: number[] = [];
    for (let tried = 1; tried <= 4; tried += 1) {
      const before = process.cpuUsage();
      await attempt('feil', name());
      const { user, system } = process.cpuUsage(before);
      works.push(user + system);
    }
    return Math.min(...works);
  };
  const unknownName = () => `finnes-ikke-${newId()}`;
  await attempt('feil', unknownName());
  const known = await workOf(() => username);
  // Hashing is some ten times the rest, so half is far from both.
  expect(await workOf(unknownName)).toBeGreaterThan(known / 2);
});

test('ID-8: the token is 256 random bits and only its hash is stored', async () => {
  const given = await token();
  expect(Buffer.from(given, 'base64url')).toHaveLength(32);
  const { rows } = await database.owner.query(
    'select token_hash from identity.session where token_hash = $1',
    [sha256(given)],
  );
  expect(rows).toHaveLength(1);
});

test('ID-4: a wrong password and an unknown name get the same answer', async () => {
  expect(await attempt('feil passord her')).toEqual({ kind: 'wrong' });
  expect(await attempt('feil passord her', `finnes-ikke-${newId()}`)).toEqual({ kind: 'wrong' });
});

test.each(['kjent', 'ukjent'])(
  'ID-4: five failures block a %s name for 15 minutes, the right password included',
  async (kind) => {
    const name = kind === 'kjent' ? username : `ukjent-${newId()}`;
    for (let failure = 1; failure <= 4; failure += 1)
      expect((await attempt('feil', name)).kind).toBe('wrong');
    const until = NOW.add({ minutes: 15 });
    const fifth = await attempt('feil', name);
    expect(fifth.kind === 'blocked' && Math.abs(fifth.until.since(until).total('seconds')) < 30).toBe(true);
    expect((await attempt(PASSWORD, name)).kind).toBe('blocked');
  },
);

test('ID-4: after the 15 minutes the right password works again', async () => {
  for (let failure = 1; failure <= 5; failure += 1) await attempt('feil');
  await database.setClock(NOW.add({ minutes: 14, seconds: 50 }));
  expect((await attempt(PASSWORD)).kind).toBe('blocked');
  await database.setClock(NOW.add({ minutes: 15, seconds: 30 }));
  expect((await attempt(PASSWORD)).kind).toBe('signed_in');
});

test('ID-4: a success ends the row of failures', async () => {
  for (let failure = 1; failure <= 4; failure += 1) await attempt('feil');
  expect((await attempt(PASSWORD)).kind).toBe('signed_in');
  for (let failure = 1; failure <= 4; failure += 1) expect((await attempt('feil')).kind).toBe('wrong');
});

test('ID-4: of 20 parallel guesses five at most are evaluated', async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => attempt('feil')));
  const { rows } = await database.owner.query(
    'select failures from identity.attempt_counter where username_key = $1',
    [keyedHash('username', username)],
  );
  expect(rows).toEqual([{ failures: 6 }]);
  expect(outcomes.filter(({ kind }) => kind === 'wrong')).toHaveLength(4);
});

test('ID-5: what was typed as a username is kept only as a keyed hash', async () => {
  await attempt('feil', 'mitt hemmelige passord');
  const { rows } = await database.owner.query('select username_key from identity.attempt_counter');
  expect(JSON.stringify(rows)).not.toContain('hemmelige');
});

test('ID-8: a session ends after 30 idle minutes, and after 12 hours in any case', async () => {
  const given = await token();
  for (let minutes = 25; minutes < 12 * 60; minutes += 25) {
    await database.setClock(NOW.add({ minutes }));
    expect(await findSession(database.app, given)).toMatchObject({ firstName: 'Kari' });
  }
  await database.setClock(NOW.add({ hours: 12, seconds: 1 }));
  expect(await findSession(database.app, given)).toBeUndefined();
  const idle = await token();
  await database.setClock(NOW.add({ hours: 12, minutes: 31 }));
  expect(await findSession(database.app, idle)).toBeUndefined();
});

test('a session that was ended opens nothing', async () => {
  const given = await token();
  await endSession(database.app, given);
  expect(await findSession(database.app, given)).toBeUndefined();
});

test('US-3: an address that somebody holds is refused by the database, in any case', async () => {
  const id = newId();
  const other = { id, firstName: 'A', lastName: 'B', username: `x-${id}`, language: 'nb' as const };
  const refused = database.app.write(null, (tx) =>
    createUser(tx, { ...other, email: `${username}@PRØVE.example` }),
  );
  await expect(refused).rejects.toThrow(/email_claim_pkey/);
});

test('the app role has no way into the tables of identity', async () => {
  const pool = database.app;
  const look = pool.read(null, async (tx) =>
    tx.db
      .selectFrom('identity.appUser' as 'account')
      .selectAll()
      .execute(),
  );
  await expect(look).rejects.toThrow(/permission denied/);
});
