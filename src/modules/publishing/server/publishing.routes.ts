import type { ServerModule } from '#platform/server/module.ts';
import { mountCareerSite } from './career-site/career-site.pages.ts';
import { publishAdvertisement } from './commands/publish-advertisement.ts';
import { withdrawAdvertisement } from './commands/withdraw-advertisement.ts';
import { readPublishing } from './queries/read-publishing.ts';
import { withdrawOnClosing } from './subscribers/withdraw-on-closing.ts';

/** What the publishing module adds to the server. */
export const publishingModule: ServerModule = {
  endpoints: [readPublishing, publishAdvertisement, withdrawAdvertisement],
  pages: mountCareerSite,
  subscribe: withdrawOnClosing,
};
