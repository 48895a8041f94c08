import { query } from '#modules/access/server/index.ts';
import { seesRecruitment } from '#modules/recruitments/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { sql } from '#platform/server/db/index.ts';
import { findPlaceRoute } from '../../contract/index.ts';
import { findApplication } from '../application.subject.ts';
import { matching } from './application-filter.ts';

interface PlaceRow {
  readonly inside: boolean;
  readonly before: number;
  readonly total: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
}

/**
 * Where in the filtered list, newest first, an application is, and its neighbours there. One that the filter leaves out
 * has no position, but still the neighbours it would have, so that one can go on from it.
 */
export const findPlace = query({
  route: findPlaceRoute,
  permission: 'application.view',
  find: (tx, { params }) => findApplication(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, subject: { application, recruitment }, input }) => {
    const matches = matching(tx, { ...input.query, recruitmentId: recruitment.id });
    const here = sql`(select k.submitted_at, k.id from applications_read.application k
                       where k.account_id = ${tx.accountId} and k.id = ${application.id})`;
    const { rows } = await sql<PlaceRow>`
      select coalesce(bool_or(a.id = ${application.id}), false) as inside,
             count(*) filter (where (a.submitted_at, a.id) > ${here}) as before, count(*) as total,
             (select a.id from applications_read.application a where ${matches} and (a.submitted_at, a.id) > ${here}
               order by a.submitted_at, a.id limit 1) as previous_id,
             (select a.id from applications_read.application a where ${matches} and (a.submitted_at, a.id) < ${here}
               order by a.submitted_at desc, a.id desc limit 1) as next_id
        from applications_read.application a where ${matches}
    `.execute(tx.db);
    const [place] = rows;
    if (place === undefined) throw new Error('a count without a row');
    return ok({
      position: place.inside ? place.before + 1 : null,
      total: place.total,
      previousId: place.previousId,
      nextId: place.nextId,
    });
  },
});
