import { runProcess } from '#app/process.ts';
import { startJobs } from '#app/worker.ts';

await runProcess(async (platform) => {
  const worker = startJobs(platform);
  return () => worker.stop();
});
