import { query } from '#modules/access/server/index.ts';
import { NOT_FOUND, ok } from '#platform/core/failure.ts';
import { readRecruitmentRoute } from '../../contract/index.ts';
import { seesRecruitment } from '../recruitment.policy.ts';
import { findRecruitment } from '../recruitment.repository.ts';
import { viewRecruitment } from './view-recruitment.ts';

/** Shows a recruitment to those who may view cases at its organisation. */
export const readRecruitment = query({
  route: readRecruitmentRoute,
  permission: 'recruitment.view',
  find: (tx, { params }) => findRecruitment(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, actor, subject }) => {
    const view = await viewRecruitment(tx, actor, subject.id);
    return view === undefined ? NOT_FOUND : ok(view);
  },
});
