import type { ServerModule } from '#platform/server/module.ts';
import { listDuties } from './queries/list-duties.ts';
import { listRecruitments } from './queries/list-recruitments.ts';

/** What the workspace adds to the server: lists across modules. */
export const workspaceModule: ServerModule = { endpoints: [listRecruitments, listDuties] };
