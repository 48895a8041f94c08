import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './places.mjs';

/**
 * The exit code of a process as a shell would report it.
 *
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
function exitCode(code, signal) {
  return code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0);
}

/**
 * Runs a program with our own input and output until it ends; signals we get are passed on.
 *
 * With `tied` the program has a channel to us, and hears `disconnect` when we are killed.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, tied?: boolean }} [options]
 * @returns {Promise<number>} its exit code
 */
export async function runInFront(file, args, options = {}) {
  const child = spawn(file, args, {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', ...(options.tied === true ? ['ipc'] : [])],
    env: options.env ?? process.env,
  });
  // A terminal sends its interrupt to the child as well, and one is enough.
  const interrupt = () => void (process.stdin.isTTY || child.kill('SIGINT'));
  const terminate = () => void child.kill('SIGTERM');
  /** @type {readonly [NodeJS.Signals, () => void][]} */
  const forwarded = [
    ['SIGINT', interrupt],
    ['SIGTERM', terminate],
    ['SIGHUP', terminate],
  ];
  for (const [signal, forward] of forwarded) process.on(signal, forward);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(exitCode(code, signal)));
    });
  } finally {
    for (const [signal, forward] of forwarded) process.off(signal, forward);
  }
}

/**
 * Runs a program out of sight and gives its exit code with all it said.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runAside(file, args, options = {}) {
  const child = spawn(file, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...(options.env ?? process.env), ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => said.push(chunk));
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => said.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit, signal) => resolve(exitCode(exit, signal)));
  });
  return { code, output: Buffer.concat(said).toString() };
}

/**
 * The program and first arguments that run npm, whichever npm started us.
 *
 * @returns {[string, ...string[]]}
 */
export function npm() {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
}

/**
 * Runs a script's main function and ends the process with the exit code it gives; a failure is one sentence.
 *
 * @param {() => Promise<number>} main
 * @returns {Promise<void>}
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
