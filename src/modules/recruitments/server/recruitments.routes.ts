import type { ServerModule } from '#platform/server/module.ts';
import { closeRecruitment } from './commands/close-recruitment.ts';
import { createRecruitment } from './commands/create-recruitment.ts';
import { saveBasics } from './commands/save-basics.ts';
import { savePosition } from './commands/save-position.ts';
import { saveResponsibility } from './commands/save-responsibility.ts';
import { listProcesses } from './queries/list-processes.ts';
import { listRecruiterChoices } from './queries/list-recruiter-choices.ts';
import { readLog } from './queries/read-log.ts';
import { readRecruitment } from './queries/read-recruitment.ts';

/** What the recruitments module adds to the server. */
export const recruitmentsModule: ServerModule = {
  endpoints: [
    createRecruitment,
    readRecruitment,
    saveBasics,
    savePosition,
    saveResponsibility,
    closeRecruitment,
    listRecruiterChoices,
    listProcesses,
    readLog,
  ],
};
