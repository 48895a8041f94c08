import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { findNativeDirectory, restoreSymlinks } from './binaries.ts';
import { EmbeddedPostgresError, ensureDatabase, startEmbeddedPostgres } from './index.ts';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './index.ts';

const nobody = 65534;
const isRoot = process.getuid?.() === 0;
const door = new URL('./index.ts', import.meta.url).href;
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function temporaryFolder(): Promise<string> {
  // Not the TMPDIR of the test run: other users have to be able to enter.
  const folder = await realpath(await mkdtemp('/tmp/tiltre-test-'));
  await chmod(folder, 0o755);
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function start(
  directory: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({
    directory,
    log: { info: () => {} },
    durable: false,
    ...options,
  });
  cleanups.push(() => postgres.stop());
  return postgres;
}

async function query(postgres: { url(database: string): string }, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: postgres.url('postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

interface Launched {
  readonly process: ChildProcess;
  /** Waits for the next line the child says. */
  next(): Promise<string>;
}

/** Another process that starts PostgreSQL, says what it got, and stops when its input ends. */
function launch(
  options: Omit<EmbeddedPostgresOptions, 'log'>,
  spawnOptions: { uid?: number; gid?: number; env?: NodeJS.ProcessEnv } = {},
): Launched {
  const code = `
    import { startEmbeddedPostgres } from ${JSON.stringify(door)};
    const log = { info: (message) => console.log(message) };
    try {
      const postgres = await startEmbeddedPostgres({ ...${JSON.stringify(options)}, durable: false, log });
      console.log(JSON.stringify({ adopted: postgres.adopted, url: postgres.url('postgres') }));
      process.stdin.resume().once('end', () => postgres.stop().then(() => console.log('stopped')));
    } catch (error) {
      console.log(error.name + ': ' + error.message);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    ...spawnOptions,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  cleanups.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.stdin.end();
    await once(child, 'exit');
  });
  return { process: child, next: async () => String((await lines.next()).value) };
}

interface Report {
  readonly adopted: boolean;
  readonly url: string;
}

async function report(launched: Launched): Promise<Report> {
  for (;;) {
    const line = await launched.next();
    if (line.startsWith('{')) return JSON.parse(line) as Report;
    if (!line.startsWith('Creating')) throw new Error(line);
  }
}

async function postmasterPid(directory: string): Promise<number> {
  const text = await readFile(join(directory, 'data', 'postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}

async function kill(launched: Launched): Promise<void> {
  launched.process.kill('SIGKILL');
  await once(launched.process, 'exit');
}

describe('starting', () => {
  test('a first start makes a cluster that sorts by code point and keeps what is written over a restart', async () => {
    const directory = await temporaryFolder();
    const first = await start(directory);
    expect(first.adopted).toBe(false);
    await query(first, 'CREATE TABLE kept AS SELECT 1 AS one');
    expect(
      await query(first, `SELECT datcollate, datlocprovider, pg_encoding_to_char(encoding) FROM pg_database`),
    ).toContainEqual(['C', 'b', 'UTF8']);
    await first.stop();
    const second = await start(directory);
    expect(second.adopted).toBe(false);
    expect(await query(second, 'SELECT one FROM kept')).toEqual([[1]]);
  });

  test('nothing listens on the network and the socket lies in a folder closed to others', async () => {
    const postgres = await start(await temporaryFolder());
    expect(await query(postgres, 'SHOW listen_addresses')).toEqual([['']]);
    const folder = new URL(postgres.url('postgres')).searchParams.get('host') ?? '';
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await postgres.stop();
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  test('committed work is synced to the disk unless the caller gives that up', async () => {
    const durable = await start(await temporaryFolder(), { durable: true });
    const fragile = await start(await temporaryFolder(), { durable: false });
    const settings = `SELECT setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'max_connections') ORDER BY name`;
    expect((await query(durable, settings)).flat()).toEqual(['on', 'on', '100', 'on']);
    expect((await query(fragile, settings)).flat()).toEqual(['off', 'off', '200', 'off']);
  });

  test('a folder with a path longer than a socket may have works', async () => {
    const directory = join(await temporaryFolder(), 'a'.repeat(120), 'å b'.repeat(30));
    expect(await query(await start(directory), 'SELECT 1')).toEqual([[1]]);
  });

  test('a database is made once however many ask for it', async () => {
    const postgres = await start(await temporaryFolder());
    const url = postgres.url('name with space');
    await Promise.all([ensureDatabase(url), ensureDatabase(url), ensureDatabase(url)]);
    await ensureDatabase(url);
    expect(await query({ url: () => url }, 'SELECT current_database()')).toEqual([['name with space']]);
  });

  test('data of another major version is refused in one sentence', async () => {
    const directory = await temporaryFolder();
    await (await start(directory)).stop();
    await writeFile(join(directory, 'data', 'PG_VERSION'), '17\n');
    await expect(start(directory)).rejects.toThrow(
      /was made by PostgreSQL 17 and this Tiltre brings PostgreSQL 18/,
    );
  });

  test('a configuration that PostgreSQL refuses is reported with its own words', async () => {
    const directory = await temporaryFolder();
    await (await start(directory)).stop();
    await writeFile(join(directory, 'data', 'postgresql.conf'), 'no_such_setting = 1\n');
    const failure = await start(directory).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EmbeddedPostgresError);
    expect(String(failure)).toMatch(/PostgreSQL did not start: .*configuration file .* contains errors/);
  });
});

describe('several processes', () => {
  test('a second start joins the first, and the server ends with its last user', async () => {
    const directory = await temporaryFolder();
    const first = await start(directory);
    const second = await start(directory);
    expect(second.adopted).toBe(true);
    expect(second.url('postgres')).toBe(first.url('postgres'));
    await first.stop();
    expect(await query(second, 'SELECT 1')).toEqual([[1]]);
    await second.stop();
    await expect(query(second, 'SELECT 1')).rejects.toThrow('ENOENT');
  });

  test('of two first starts at once one makes the cluster and the other joins it', async () => {
    const directory = await temporaryFolder();
    const both = [launch({ directory }), launch({ directory })] as const;
    const reports = await Promise.all(both.map(report));
    expect(reports.filter((one) => one.adopted)).toHaveLength(1);
    expect(reports[0]?.url).toBe(reports[1]?.url);
  });

  test('a server whose application was killed is adopted with its data', async () => {
    const directory = await temporaryFolder();
    const launched = launch({ directory });
    const { url } = await report(launched);
    await query({ url: () => url }, 'CREATE TABLE kept AS SELECT 1 AS one');
    const pid = await postmasterPid(directory);
    await kill(launched);
    const postgres = await start(directory);
    expect(postgres.adopted).toBe(true);
    expect(await postmasterPid(directory)).toBe(pid);
    expect(await query(postgres, 'SELECT one FROM kept')).toEqual([[1]]);
    await postgres.stop();
    await expect(postmasterPid(directory)).rejects.toThrow('ENOENT');
  });

  test('a server is adopted after its folder was moved', async () => {
    const parent = await temporaryFolder();
    const launched = launch({ directory: join(parent, 'before') });
    await report(launched);
    await kill(launched);
    await rename(join(parent, 'before'), join(parent, 'after'));
    expect((await start(join(parent, 'after'))).adopted).toBe(true);
  });

  test('an application killed while the cluster is made leaves nothing half-made', async () => {
    const directory = await temporaryFolder();
    const launched = launch({ directory });
    expect(await launched.next()).toMatch(/^Creating the database/);
    await sleep(100);
    await kill(launched);
    const postgres = await start(directory);
    expect(await query(postgres, 'SELECT 1')).toEqual([[1]]);
    const names = await readdir(directory);
    expect(names.toSorted()).toEqual(['data', 'server.log', 'start.lock', 'users.lock']);
  });

  test('a server that may lose data is not adopted by one that must not', async () => {
    const directory = await temporaryFolder();
    await start(directory, { durable: false });
    await expect(start(directory, { durable: true })).rejects.toThrow(
      /was started for tests and may lose data/,
    );
  });
});

describe('a server that died', () => {
  test('is followed by a new one, with what was committed', async () => {
    const directory = await temporaryFolder();
    const first = await start(directory, { durable: true });
    await query(first, 'CREATE TABLE kept AS SELECT 1 AS one');
    process.kill(await postmasterPid(directory), 'SIGKILL');
    const second = await start(directory, { durable: true });
    expect(second.adopted).toBe(false);
    expect(await query(second, 'SELECT one FROM kept')).toEqual([[1]]);
    await second.stop();
    await first.stop();
    await expect(query(second, 'SELECT 1')).rejects.toThrow('ENOENT');
  });

  test('is not mistaken for the process that has its id now', async () => {
    const directory = await temporaryFolder();
    const first = await start(directory);
    const data = join(directory, 'data');
    const left = await readFile(join(data, 'postmaster.pid'), 'utf8');
    await first.stop();
    const owner = await stat(data);
    const stranger = spawn('sleep', ['60'], isRoot ? { uid: owner.uid, gid: owner.gid } : {});
    cleanups.push(async () => stranger.kill());
    await writeFile(join(data, 'postmaster.pid'), left.replace(/^\d+/, `${stranger.pid}`));
    const second = await start(directory);
    expect(second.adopted).toBe(false);
    expect(stranger.exitCode).toBeNull();
  });
});

describe('the installed programs', () => {
  test('get their missing links however many processes mend them at once', async () => {
    const native = await temporaryFolder();
    const links = [{ source: 'native/lib/real.so.1', target: 'native/lib/real.so' }];
    await mkdir(join(native, 'lib'));
    await writeFile(join(native, 'lib', 'real.so.1'), 'library');
    await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    await Promise.all(Array.from({ length: 20 }, () => restoreSymlinks(native)));
    expect(await readlink(join(native, 'lib', 'real.so'))).toBe('real.so.1');
  });

  test('work when the install scripts that make their links were left out', async () => {
    const folder = await temporaryFolder();
    const nativeDirectory = await copyWithoutLinks(folder);
    expect(await query(await start(join(folder, 'db'), { nativeDirectory }), 'SELECT 1')).toEqual([[1]]);
  });
});

async function copyWithoutLinks(folder: string): Promise<string> {
  const native = join(folder, 'native');
  await cp(findNativeDirectory(), native, {
    recursive: true,
    filter: async (source) => !(await lstat(source)).isSymbolicLink(),
  });
  return native;
}

const nobodyCanRunUs =
  isRoot &&
  spawnSync(process.execPath, ['-e', `import(${JSON.stringify(door)})`], {
    uid: nobody,
    gid: nobody,
    cwd: '/',
  }).status === 0;
const hasNamespaces =
  isRoot && spawnSync('unshare', ['--user', '--map-user=65534', '--', 'true']).status === 0;

describe.runIf(isRoot)('started by root', () => {
  test('PostgreSQL runs as a service user where that user may enter', async () => {
    const directory = await temporaryFolder();
    await start(directory);
    expect((await stat(join(directory, 'data'))).uid).toBeGreaterThan(0);
  });

  test.runIf(hasNamespaces)('PostgreSQL runs in a user namespace in a home closed to others', async () => {
    const { home, nativeDirectory } = await closedHome();
    const postgres = await start(join(home, 'db'), { nativeDirectory });
    expect(await query(postgres, 'SELECT 1')).toEqual([[1]]);
    expect((await stat(join(home, 'db', 'data'))).uid).toBe(0);
    await postgres.stop();
    expect(await query(await start(join(home, 'db'), { nativeDirectory }), 'SELECT 1')).toEqual([[1]]);
  });

  test('programs and data move to the spare folder where namespaces are blocked too, and are found again', async () => {
    const { home, nativeDirectory } = await closedHome();
    const spareDirectory = join(await temporaryFolder(), 'spare');
    const options = { directory: join(home, 'db'), nativeDirectory, spareDirectory };
    // Without a PATH there is no unshare to be found.
    const withoutUnshare = { env: { PATH: '/nonexistent' } };
    const first = launch(options, withoutUnshare);
    const { url } = await report(first);
    await query({ url: () => url }, 'CREATE TABLE kept AS SELECT 1 AS one');
    first.process.stdin?.end();
    await once(first.process, 'exit');
    const second = await report(launch(options, withoutUnshare));
    expect(second.adopted).toBe(false);
    expect(await query({ url: () => second.url }, 'SELECT one FROM kept')).toEqual([[1]]);
    expect((await readdir(spareDirectory)).filter((name) => name.startsWith('postgres-'))).toHaveLength(1);
  });

  test('data made by another user keeps its owner', async () => {
    const directory = await temporaryFolder();
    await (await start(directory)).stop();
    const data = join(directory, 'data');
    for (const entry of await readdir(data, { recursive: true }))
      await chown(join(data, entry), 12345, 12345);
    await chown(data, 12345, 12345);
    expect(await query(await start(directory), 'SELECT 1')).toEqual([[1]]);
    expect((await stat(data)).uid).toBe(12345);
  });
});

async function closedHome(): Promise<{ home: string; nativeDirectory: string }> {
  const home = join(await temporaryFolder(), randomUUID());
  await mkdir(home, { mode: 0o700 });
  const nativeDirectory = join(home, 'native');
  await cp(findNativeDirectory(), nativeDirectory, { recursive: true, verbatimSymlinks: true });
  return { home, nativeDirectory };
}

describe.runIf(nobodyCanRunUs)('started by an ordinary user', () => {
  const asNobody = { uid: nobody, gid: nobody };

  test('PostgreSQL runs as that user', async () => {
    const directory = await temporaryFolder();
    await chown(directory, nobody, nobody);
    const { adopted } = await report(launch({ directory }, asNobody));
    expect(adopted).toBe(false);
    expect((await stat(join(directory, 'data'))).uid).toBe(nobody);
  });

  test("another user's folder is refused in one sentence", async () => {
    const directory = await temporaryFolder();
    await (await start(directory)).stop();
    const said = await launch({ directory }, asNobody).next();
    expect(said).toMatch(/^EmbeddedPostgresError: The database folder .* is closed to this user/);
  });

  test('programs that cannot be mended where they lie are copied beside the data', async () => {
    const folder = await temporaryFolder();
    const nativeDirectory = await copyWithoutLinks(folder);
    const directory = join(folder, 'db');
    await mkdir(directory);
    await chown(directory, nobody, nobody);
    const { url } = await report(launch({ directory, nativeDirectory }, asNobody));
    expect(await query({ url: () => url }, 'SELECT 1')).toEqual([[1]]);
  });
});

describe.runIf(isRoot && hasNamespaces)('started by a user without a name', () => {
  test('the cluster is made although PostgreSQL asks for a name', async () => {
    const directory = await temporaryFolder();
    await chown(directory, 23456, 23456);
    const { url } = await report(launch({ directory }, { uid: 23456, gid: 23456 }));
    expect(await query({ url: () => url }, 'SELECT 1')).toEqual([[1]]);
  });
});
