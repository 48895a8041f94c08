import { query } from '#modules/access/server/index.ts';
import { seesAdvertisement } from '#modules/advertisements/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { readPublishingRoute } from '../../contract/index.ts';
import { findPublishing } from '../publishing-subject.ts';
import { viewPublishing } from './view-publishing.ts';

/** Shows what is published, what would be, and what stands in the way, to those who may view the case. */
export const readPublishing = query({
  route: readPublishingRoute,
  permission: 'recruitment.view',
  find: (tx, { params }) => findPublishing(tx, params.id),
  sees: seesAdvertisement,
  run: async ({ tx, actor, subject, input: { params } }) =>
    ok(await viewPublishing(tx, actor, { subject, accountSlug: params.account })),
});
