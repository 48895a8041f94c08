import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

const singleFiles = /^(?:vite(?:\.\w+)?\.config\.ts|package(?:-lock)?\.json)$/;
const notBuilt = /\.test\.tsx?$|\.md$/;

/**
 * @typedef {object} Fingerprint
 * @property {string} quick changes whenever a file is written
 * @property {string} content changes with what the files say
 */

/**
 * Whether the files a build reads are those of an earlier fingerprint; what they say is compared only when one of
 * them was written since.
 *
 * @param {Fingerprint | undefined} earlier
 * @returns {boolean}
 */
export function isUnchanged(earlier) {
  if (earlier === undefined) return false;
  const files = listSources();
  return quickHash(files) === earlier.quick || contentHash(files) === earlier.content;
}

/**
 * The fingerprint of the files a build reads.
 *
 * @returns {Fingerprint}
 */
export function takeFingerprint() {
  const files = listSources();
  return { quick: quickHash(files), content: contentHash(files) };
}

/** @returns {string[]} paths from the root, in a fixed order */
function listSources() {
  const inSource = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !notBuilt.test(entry.name))
    // `path` is the same before Node 20.12.
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
  const atRoot = readdirSync(root).filter((name) => singleFiles.test(name));
  return [...inSource, ...atRoot].toSorted((left, right) => (left < right ? -1 : 1));
}

/** @param {string[]} files */
function quickHash(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string[]} files */
function contentHash(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const text = readFileSync(join(root, file));
    hash.update(`${file}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex');
}
