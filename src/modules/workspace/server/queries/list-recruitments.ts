import { listQuery } from '#modules/access/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { pageOf } from '#platform/core/pagination.ts';
import { listRecruitmentsRoute } from '../../contract/index.ts';
import { pageKey } from '../page-key.ts';
import { listingPermissions } from '../scope.ts';
import { coverageOf } from './coverage.ts';
import { fetchRecruitments } from './recruitment-rows.ts';

/** The recruitments the actor may see, over all organisations, and what the list covers (PE-6, XX-3). */
export const listRecruitments = listQuery({
  route: listRecruitmentsRoute,
  permissions: listingPermissions,
  run: async ({ tx, actor, input: { query } }) => {
    const fetched = await fetchRecruitments(tx, { actor, query });
    const { rows, next } = pageOf(fetched, query.limit, ({ row, createdAt }) => pageKey(createdAt, row.id));
    return ok({ rows: rows.map(({ row }) => row), next, ...(await coverageOf(tx, actor)) });
  },
});
