import { runProcess } from '#app/process.ts';
import { startJobs } from '#app/worker.ts';

await runProcess({
  works: true,
  start: async (platform) => {
    const worker = startJobs(platform);
    return () => worker.stop();
  },
});
