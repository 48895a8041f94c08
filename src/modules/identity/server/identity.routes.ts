import type { ServerModule } from '#platform/server/module.ts';
import { mountIdentityPages } from './identity.pages.ts';

/** What the identity module adds to the server. */
export const identityModule: ServerModule = { pages: mountIdentityPages };
