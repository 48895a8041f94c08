import { runProcess } from '#app/process.ts';
import { startWeb } from '#app/web.ts';
import { startJobs } from '#app/worker.ts';

// The web and the worker as one process, on the configured database; each also starts alone.
await runProcess({
  works: true,
  start: async (platform) => {
    const web = await startWeb(platform);
    const worker = startJobs(platform);
    return async () => {
      await Promise.all([web.stop(), worker.stop()]);
    };
  },
});
