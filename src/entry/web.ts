import { runProcess } from '#app/process.ts';
import { startWeb } from '#app/web.ts';

await runProcess({
  works: false,
  start: async (platform) => {
    const web = await startWeb(platform);
    return () => web.stop();
  },
});
