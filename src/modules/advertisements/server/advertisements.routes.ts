import type { ServerModule } from '#platform/server/module.ts';
import { saveAdvertisement } from './commands/save-advertisement.ts';
import { readAdvertisement } from './queries/read-advertisement.ts';

/** What the advertisements module adds to the server. */
export const advertisementsModule: ServerModule = { endpoints: [readAdvertisement, saveAdvertisement] };
