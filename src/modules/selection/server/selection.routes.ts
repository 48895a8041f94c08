import type { ServerModule } from '#platform/server/module.ts';
import { deactivateEvent } from './commands/deactivate-event.ts';
import { deleteEvent } from './commands/delete-event.ts';
import { logOpening } from './commands/log-opening.ts';
import { postEvent } from './commands/post-event.ts';
import { serveFiles } from './file.pages.ts';
import { tellClosing } from './jobs/tell-closing.ts';
import { renderFile } from './jobs/render-file.ts';
import { countApplications } from './queries/count-applications.ts';
import { findPlace } from './queries/find-place.ts';
import { listApplications } from './queries/list-applications.ts';
import { readSheet } from './queries/read-sheet.ts';
import { onRecruitmentClosed } from './subscribers/on-recruitment-closed.ts';
import { onApplicationWithdrawn } from './subscribers/on-application-withdrawn.ts';

/** What the selection module adds to the server. */
export const selectionModule: ServerModule = {
  endpoints: [
    listApplications,
    countApplications,
    readSheet,
    findPlace,
    logOpening,
    postEvent,
    deleteEvent,
    deactivateEvent,
  ],
  pages: serveFiles,
  jobs: (context) => [renderFile(context), tellClosing],
  subscribe: () => {
    onApplicationWithdrawn();
    onRecruitmentClosed();
  },
};
