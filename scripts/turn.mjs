import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './places.mjs';

const beatEvery = 1000;
const deadAfter = 10_000;

/**
 * Does work that two processes must not do at once, such as installing, when nobody else does it.
 *
 * Node 20 has no lock that dies with its owner, so the owner touches its file every second, and a file that has not
 * been touched for ten is taken over.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(name, work) {
  const folder = join(root, '.cache');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.lock`);
  await take(file, () => console.log(`Waiting for another start of Tiltre to finish its ${name}…`));
  const beat = setInterval(() => void touch(file), beatEvery);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {() => void} tellOfWaiting
 */
async function take(file, tellOfWaiting) {
  const token = randomUUID();
  for (let hasWaited = false; ; hasWaited = true) {
    if (await create(file, token)) {
      if (!hasWaited) return;
      // Two may have found the same dead owner; of them the later one stands in the file.
      await sleep(100);
      if ((await readFile(file, 'utf8').catch(() => '')) === token) return;
    }
    if (!hasWaited) tellOfWaiting();
    if (await isDead(file)) await rm(file, { force: true });
    else await sleep(100);
  }
}

/**
 * @param {string} file
 * @param {string} token
 * @returns {Promise<boolean>}
 */
async function create(file, token) {
  const draft = `${file}.${token}`;
  await writeFile(draft, token);
  try {
    // Unlike a file that is opened and then written, a link is there with its content or not at all.
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** @param {string} file */
async function isDead(file) {
  const touched = await stat(file).then(
    (found) => found.mtimeMs,
    () => Date.now(),
  );
  return Date.now() - touched > deadAfter;
}

/** @param {string} file */
async function touch(file) {
  const now = new Date();
  // The file may have been taken away while this process was asleep.
  await utimes(file, now, now).catch(() => {});
}
