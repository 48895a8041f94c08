import { query } from '#modules/access/server/index.ts';
import { ok } from '#platform/core/failure.ts';
import { readAdvertisementRoute } from '../../contract/index.ts';
import { findAdvertisement, seesAdvertisement } from '../advertisement.repository.ts';
import { viewAdvertisement } from './view-advertisement.ts';

/** Shows the working copy of an advertisement to those who may view the case. */
export const readAdvertisement = query({
  route: readAdvertisementRoute,
  permission: 'recruitment.view',
  find: (tx, { params }) => findAdvertisement(tx, params.id),
  sees: seesAdvertisement,
  run: async ({ tx, actor, subject }) => ok(await viewAdvertisement(tx, actor, subject)),
});
