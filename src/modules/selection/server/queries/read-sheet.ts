import { query } from '#modules/access/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { seesRecruitment } from '#modules/recruitments/server/index.ts';
import { readSheetRoute } from '../../contract/index.ts';
import { findApplication } from '../application.subject.ts';
import { viewSheet } from './view-sheet.ts';

/** Shows a candidate sheet. A query writes nothing: that it was opened is logged by `logOpening` beside it (XX-1). */
export const readSheet = query({
  route: readSheetRoute,
  permission: 'application.view',
  find: (tx, { params }) => findApplication(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, actor, subject }) => ok(await viewSheet(tx, actor, subject)),
});
