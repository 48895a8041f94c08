import type { ServerModule } from '#platform/server/module.ts';
import { mountApplicationPages } from './applications.pages.ts';

/** What the applications module adds to the server. */
export const applicationsModule: ServerModule = { pages: mountApplicationPages };
