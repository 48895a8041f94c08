import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, pinnedNode } from './bootstrap.mjs';
import { isUnchanged, takeFingerprint } from './fingerprint.mjs';
import { root } from './places.mjs';
import { runAside, runMain } from './processes.mjs';
import { inTurn } from './turn.mjs';

const stampFile = join(root, 'dist', '.stamp');
const isBuildConfig = /^vite(?:\.\w+)?\.config\.ts$/;

/**
 * Whether `dist` holds what the sources say now.
 *
 * @returns {boolean}
 */
export function isBuilt() {
  return existsSync(stampFile) && isUnchanged(JSON.parse(readFileSync(stampFile, 'utf8')));
}

/**
 * Builds the browser's and the server's files into `dist` when the sources have changed.
 *
 * @param {{ always?: boolean }} [options]
 * @returns {Promise<void>}
 */
export async function build({ always = false } = {}) {
  await inTurn('build', async () => {
    if (!always && isBuilt()) return;
    console.log('Building…');
    const started = performance.now();
    // Taken first: what is changed while the build runs has to be built again.
    const fingerprint = takeFingerprint();
    // A build that is killed half-way must not pass for a whole one.
    rmSync(stampFile, { force: true });
    await Promise.all(
      readdirSync(root)
        .filter((name) => isBuildConfig.test(name))
        .map(runVite),
    );
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(fingerprint));
    console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  });
}

/** @param {string} config */
async function runVite(config) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', config, '--logLevel', 'warn'];
  const { code, output } = await runAside(pinnedNode(), args, {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (output.trim() !== '') console.log(output.trim());
  if (code !== 0) throw new Error(`The build of ${config} failed.`);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await runMain(async () => {
    await ensureInstalled();
    await build({ always: true });
    return 0;
  });
}
