import { accessModule } from '#modules/access/server/index.ts';
import { advertisementsModule } from '#modules/advertisements/server/index.ts';
import { applicationsModule } from '#modules/applications/server/index.ts';
import { identityModule } from '#modules/identity/server/index.ts';
import { publishingModule } from '#modules/publishing/server/index.ts';
import { recruitmentsModule } from '#modules/recruitments/server/index.ts';
import { selectionModule } from '#modules/selection/server/index.ts';
import { workspaceModule } from '#modules/workspace/server/index.ts';
import type { ServerModule } from '#platform/server/module.ts';

/** What each module adds to the server, lower modules first. */
export const modules: readonly ServerModule[] = [
  identityModule,
  accessModule,
  recruitmentsModule,
  advertisementsModule,
  publishingModule,
  applicationsModule,
  selectionModule,
  workspaceModule,
];
