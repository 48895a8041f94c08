import { canBeResponsibleRecruiter } from '#modules/access/domain/index.ts';
import { query, responsibleRecruiterChoices } from '#modules/access/server/index.ts';
import { organisationPath } from '#modules/accounts/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import type { ReadTx } from '#platform/server/db/index.ts';
import { listRecruiterChoicesRoute } from '../../contract/index.ts';
import { seesOrganisation } from '../recruitment.policy.ts';

/** Who might be responsible recruiter at a unit: the choosable, and the others with every reason why not (RE-2). */
export const listRecruiterChoices = query({
  route: listRecruiterChoicesRoute,
  permission: 'recruitment.view',
  find: async (tx: ReadTx, { query: { organisationId } }) => {
    const path = await organisationPath(tx, organisationId);
    return path.length === 0 ? undefined : { organisationPath: path };
  },
  sees: seesOrganisation,
  run: async ({ tx, input }) => {
    const choices = await responsibleRecruiterChoices(tx, input.query);
    const rows = choices.map(({ userId, name, title, facts }) => ({
      id: userId,
      name,
      title,
      choosable: canBeResponsibleRecruiter(facts),
    }));
    return ok({ rows });
  },
});
