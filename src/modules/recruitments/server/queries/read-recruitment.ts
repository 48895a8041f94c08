import { query } from '#modules/access/server/index.ts';
import { NOT_FOUND, ok } from '#platform/core/failure.ts';
import { readRecruitmentRoute } from '../../contract/index.ts';
import { listsRecruitment } from '../recruitment.policy.ts';
import { findRecruitment } from '../recruitment.repository.ts';
import { viewRecruitment } from './view-recruitment.ts';

/**
 * Shows a recruitment to those who may view cases at its organisation. Who has it in the case list alone is told which
 * right opens it, and whom to ask (PE-5).
 */
export const readRecruitment = query({
  route: readRecruitmentRoute,
  permission: 'recruitment.view',
  find: (tx, { params }) => findRecruitment(tx, params.id),
  sees: listsRecruitment,
  run: async ({ tx, actor, subject }) => {
    const view = await viewRecruitment(tx, actor, subject.id);
    return view === undefined ? NOT_FOUND : ok(view);
  },
});
