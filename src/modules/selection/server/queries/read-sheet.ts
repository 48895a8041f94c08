import { command } from '#modules/access/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { seesRecruitment } from '#modules/recruitments/server/index.ts';
import { readSheetRoute } from '../../contract/index.ts';
import { findApplication } from '../application.subject.ts';
import { recordOpening } from '../record-event.ts';
import { viewSheet } from './view-sheet.ts';

/**
 * Shows a candidate sheet, and logs that it was opened (XX-1). It is a command, since it writes: whoever asks the API for
 * a sheet has opened it, whether they said so with `logOpening` beside it or not.
 */
export const readSheet = command({
  route: readSheetRoute,
  permission: 'application.view',
  find: (tx, { params }) => findApplication(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, actor, subject }) => {
    await recordOpening(tx, { actor, subject });
    return ok(await viewSheet(tx, actor, subject));
  },
});
