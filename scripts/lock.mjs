import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { runMain } from './processes.mjs';

/*
 * A package that brings a program for each platform names them all as optional. The registry that the lock was made
 * from may not hold every one, and npm ci refuses a lock that names a package without holding it. So the names of the
 * packages that are not there are taken out: those platforms are not supported by this lock.
 */

/** @typedef {{ optionalDependencies?: Record<string, string> }} Entry */

/**
 * Where npm would find a package for the one that asks: beside it or in any folder above.
 *
 * @param {Record<string, Entry>} packages
 * @param {string} asker
 * @param {string} name
 */
function isHeld(packages, asker, name) {
  for (let folder = asker; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[path] !== undefined) return true;
    if (folder === '') return false;
  }
}

/**
 * Takes out the optional packages that are named and not held.
 *
 * @param {Record<string, Entry>} packages
 * @returns {string[]} what was taken out
 */
function prune(packages) {
  /** @type {string[]} */
  const removed = [];
  for (const [asker, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (asker === '' || isHeld(packages, asker, name)) continue;
      delete entry.optionalDependencies?.[name];
      removed.push(`${name}, named by ${asker}`);
    }
  }
  return removed;
}

// npm run lock: mends the lock file after npm install; with --check it only tells whether that is needed.
await runMain(async () => {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const removed = prune(lock.packages);
  if (removed.length === 0) return 0;
  if (process.argv.includes('--check')) {
    console.error(
      `package-lock.json names packages that it does not hold; run npm run lock:\n  ${removed.join('\n  ')}`,
    );
    return 1;
  }
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Took ${removed.length} packages for other platforms out of package-lock.json`);
  return 0;
});
