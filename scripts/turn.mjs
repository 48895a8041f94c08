import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './places.mjs';

/**
 * Does work that two processes must not do at once, such as installing, when nobody else does it.
 *
 * Node 20 has no lock that dies with its owner, so the file names the owner and a dead owner's file is taken over.
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
  await take(file);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  for (let hasWaited = false; ; hasWaited = true) {
    if (await create(file)) {
      if (!hasWaited) return;
      // Two may have found the same dead owner; of them the later one stands in the file.
      await sleep(100);
      if ((await owner(file)) === process.pid) return;
    }
    const holder = await owner(file);
    if (holder !== undefined && !isAlive(holder)) await rm(file, { force: true });
    else await sleep(100);
  }
}

/**
 * @param {string} file
 * @returns {Promise<boolean>}
 */
async function create(file) {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(`${process.pid}`);
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {Promise<number | undefined>}
 */
async function owner(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text === '' ? undefined : Number(text);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
