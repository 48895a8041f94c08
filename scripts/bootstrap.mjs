import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { npm, runAside } from './processes.mjs';
import { inTurn } from './turn.mjs';

const neededMajor = 26;
const stampFile = join(root, 'node_modules', '.tiltre-installed');

/**
 * Installs the packages of the lock file unless they are there.
 *
 * @param {{ withTools?: boolean }} [options] `withTools: false` is content without the packages only developers need
 * @returns {Promise<void>}
 */
export async function ensureInstalled({ withTools = true } = {}) {
  if (isInstalled(withTools)) return;
  await inTurn('install', async () => {
    // Another process may have installed while this one waited.
    if (isInstalled(withTools)) return;
    await install();
  });
}

/**
 * The path of a Node that runs Tiltre: the pinned one, or this one where it is new enough.
 *
 * @returns {string}
 */
export function pinnedNode() {
  if (Number.parseInt(process.versions.node, 10) >= neededMajor) return process.execPath;
  const pinned = join(root, 'node_modules', '.bin', 'node');
  try {
    execFileSync(pinned, ['--version'], { stdio: 'ignore' });
    return pinned;
  } catch {
    throw new Error(
      `Tiltre needs Node ${neededMajor}, whose pinned copy does not run on this system (${process.platform} ${process.arch}), and this is Node ${process.versions.node}: install Node ${neededMajor} or newer and start again.`,
    );
  }
}

async function install() {
  console.log('Installing the packages (a minute or two the first time)…');
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const progress = setInterval(() => console.log(`  still installing, ${seconds()} s`), 15_000);
  try {
    const [file, ...args] = npm();
    const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await runAside(file, [...args, 'ci', '--prefix', root, ...flags]);
    if (code !== 0)
      throw new Error(`${output.trim()}\nThe packages could not be installed (npm ci ended with ${code}).`);
  } finally {
    clearInterval(progress);
  }
  writeFileSync(stampFile, lockHash());
  console.log(`Installed in ${seconds()} s`);
}

/** @param {boolean} withTools */
function isInstalled(withTools) {
  if (readText(stampFile) === lockHash()) return true;
  if (!isAsLocked(withTools)) return false;
  if (withTools) writeFileSync(stampFile, lockHash());
  return true;
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean, dev?: boolean, devOptional?: boolean }} LockEntry
 */

/**
 * Whether somebody else's `npm ci` or `npm install` left what the lock file says: npm writes down what it installed.
 *
 * @param {boolean} withTools
 */
function isAsLocked(withTools) {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  const locked = readLock(join(root, 'package-lock.json'));
  if (installed === undefined || locked === undefined) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const there = installed[path];
    if (there !== undefined) return there.version === entry.version && there.integrity === entry.integrity;
    const isTool = entry.dev === true || entry.devOptional === true;
    return entry.optional === true || entry.devOptional === true || (isTool && !withTools);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry> | undefined}
 */
function readLock(file) {
  const text = readText(file);
  return text === undefined ? undefined : JSON.parse(text).packages;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
