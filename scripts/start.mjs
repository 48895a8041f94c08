import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, pinnedNode } from './bootstrap.mjs';
import { build, isBuilt } from './build.mjs';
import { root } from './places.mjs';
import { runInFront, runMain } from './processes.mjs';

// npm start: installs and builds what is missing, then runs the product until it is told to stop.
await runMain(async () => {
  const built = isBuilt();
  await ensureInstalled({ withTools: !built });
  if (!built) await build();
  // With a database of one's own that is served; without one a demonstration on an embedded one.
  const name = process.env['DATABASE_URL'] ? 'serve.js' : 'start.js';
  const entry = join(root, 'dist', 'server', name);
  if (!existsSync(entry)) throw new Error(`The build left no ${entry}: run npm run build.`);
  return runInFront(pinnedNode(), ['--enable-source-maps', entry, ...process.argv.slice(2)], {
    tied: true,
    env: {
      NODE_ENV: 'production',
      // Compiled code is kept between starts.
      NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
      ...process.env,
    },
  });
});
