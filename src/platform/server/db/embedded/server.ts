import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from './adopt.ts';
import { EmbeddedPostgresError } from './error.ts';
import { isAlive, readPidFile } from './pid-file.ts';
import { commandAs } from './run-as.ts';
import type { RunAs } from './run-as.ts';
import { removeSocketDirectory } from './socket-directory.ts';

const startPatience = 300_000;
const stopPatience = 30_000;
const largestLog = 10_000_000;

/** What a server is started with. */
export interface ServerOptions {
  readonly runAs: RunAs;
  readonly native: string;
  readonly data: string;
  readonly socketDirectory: string;
  readonly logFile: string;
  readonly durable: boolean;
}

/** The environment of PostgreSQL's programs: ours without the variables that would change what they do. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Starts PostgreSQL as a process that outlives this one, and waits until it takes connections. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const deadline = performance.now() + startPatience;
  for (;;) {
    const attempt = await tryStart(options, deadline);
    if ('pid' in attempt) return attempt;
    // Orphans of a killed server end by themselves within moments.
    const retried = /pre-existing shared memory block/.test(attempt.log) && performance.now() < deadline;
    if (!retried) throw new EmbeddedPostgresError(describe(attempt.log, options));
    await sleep(250);
  }
}

/** Stops a server: its connections are cut, what is committed is kept. */
export async function stopServer(server: RunningServer, data: string): Promise<void> {
  const isOver = async () => (await readPidFile(data))?.pid !== server.pid || !isAlive(server.pid);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (await isOver()) break;
    process.kill(server.pid, signal);
    const deadline = performance.now() + stopPatience;
    while (!(await isOver()) && performance.now() < deadline) await sleep(10);
  }
  if (!(await isOver())) {
    throw new EmbeddedPostgresError(`PostgreSQL (process ${server.pid}) does not stop: end that process.`);
  }
  await removeSocketDirectory(server.socketDirectory);
}

async function tryStart(options: ServerOptions, deadline: number): Promise<RunningServer | { log: string }> {
  await rotate(options.logFile);
  const log = await open(options.logFile, 'a', 0o600);
  const offset = (await log.stat()).size;
  const command = commandAs(options.runAs, join(options.native, 'bin', 'postgres'), serverArguments(options));
  const child = spawn(command.file, command.args, {
    ...command.identity,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const failed = new Promise<Error | undefined>((resolve) => {
    child.once('error', resolve);
    child.once('exit', () => resolve(undefined));
  });
  await log.close();
  child.unref();
  const isReady = await Promise.race([waitUntilReady(child, options.data, deadline), failed]);
  if (isReady === true) return { pid: child.pid ?? 0, socketDirectory: options.socketDirectory };
  child.kill('SIGQUIT');
  const written = (await readFile(options.logFile)).subarray(offset).toString();
  return { log: isReady instanceof Error ? isReady.message : written };
}

async function waitUntilReady(child: ChildProcess, data: string, deadline: number): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    const pidFile = await readPidFile(data);
    if (pidFile?.pid === child.pid && pidFile?.ready === true) return true;
    await sleep(5);
  }
  return false;
}

function serverArguments({ data, socketDirectory, durable }: ServerOptions): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketDirectory,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: durable ? '100' : '200',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', data, '-p', '5432', ...flags];
}

function describe(log: string, { data, logFile }: ServerOptions): string {
  if (/No space left on device/.test(log)) {
    return `There is no space left for the database in ${data}: free some and start again.`;
  }
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const said = lines.find((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines[0] ?? 'it said nothing';
  return `PostgreSQL did not start: ${said.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '')} (see ${logFile})`;
}

async function rotate(logFile: string): Promise<void> {
  const size = await stat(logFile).then(
    (file) => file.size,
    () => 0,
  );
  if (size > largestLog) await rename(logFile, `${logFile}.1`);
}
