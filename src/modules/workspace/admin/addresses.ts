import { z } from 'zod';
import { address } from '#platform/admin/index.ts';

/** The start page. */
export const todayAddress = address('/');

/** The list of recruitments, with its search and filters. */
export const recruitmentsAddress = address(
  '/rekrutteringer',
  z.object({
    sok: z.string().max(100).default(''),
    tilstand: z.enum(['open', 'closed', 'all']).default('open'),
    utvalg: z.enum(['all', 'mine']).default('all'),
  }),
);
