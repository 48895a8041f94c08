import { creation } from '#modules/access/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { seesRecruitment } from '#modules/recruitments/server/index.ts';
import { logOpeningRoute } from '../../contract/index.ts';
import { findApplication } from '../application.subject.ts';
import { record } from '../record-event.ts';

/** Logs that somebody opened an application (XX-1). A retry of the same opening is logged once. */
export const logOpening = creation({
  route: logOpeningRoute,
  permission: 'application.view',
  find: (tx, { params }) => findApplication(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, actor, subject }) => {
    await record(tx, { actor, subject, action: 'application.opened' });
    return ok(undefined);
  },
  show: async () => ok({}),
});
