import { join } from 'node:path';
import { ensureInstalled, pinnedNode } from './bootstrap.mjs';
import { root } from './places.mjs';
import { runInFront, runMain } from './processes.mjs';

// npm run db -- migrate|dump|reset: Node runs the TypeScript as it is, without a build.
await runMain(async () => {
  await ensureInstalled();
  return runInFront(pinnedNode(), [join(root, 'src', 'entry', 'db.ts'), ...process.argv.slice(2)]);
});
