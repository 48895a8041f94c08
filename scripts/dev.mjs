import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, pinnedNode } from './bootstrap.mjs';
import { build } from './build.mjs';
import { root } from './places.mjs';
import { runMain } from './processes.mjs';

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** @param {readonly string[]} args */
function startNode(...args) {
  return spawn(pinnedNode(), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Starts the product again whenever its bundle has been written. */
function superviseServer() {
  const entry = join(root, 'dist', 'server', 'start.js');
  /** @type {import('node:child_process').ChildProcess | undefined} The bundler writes first, then there is one. */
  let server;
  /** @type {NodeJS.Timeout | undefined} */
  let pending;
  watch(join(root, 'dist', 'server'), () => {
    // A bundle is several files, written one after the other.
    clearTimeout(pending);
    pending = setTimeout(() => {
      const old = server;
      const next = () => (server = startNode('--enable-source-maps', entry));
      if (old === undefined || old.exitCode !== null || old.signalCode !== null) next();
      else old.once('exit', next).kill('SIGTERM');
    }, 300);
  });
  return () => server;
}

// npm run dev: builds once, then bundles and restarts the server and serves the screens as their files change.
await runMain(async () => {
  await ensureInstalled();
  await build();
  const currentServer = superviseServer();
  const tools = [
    startNode(vite, 'build', '--watch', '--config', 'vite.server.config.ts', '--logLevel', 'warn'),
  ];
  if (existsSync(join(root, 'vite.config.ts'))) tools.push(startNode(vite, '--config', 'vite.config.ts'));
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const all = [...tools, currentServer()].filter((child) => child !== undefined);
  const ends = all.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of all) child.kill('SIGTERM');
  await Promise.all(
    all.map((child, at) => (child.exitCode === null && child.signalCode === null ? ends[at] : null)),
  );
  process.exit(0);
});
