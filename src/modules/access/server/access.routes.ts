import type { ServerModule } from '#platform/server/module.ts';
import { readSession } from './read-session.ts';

/** What the access module adds to the server. */
export const accessModule: ServerModule = { endpoints: [readSession] };
