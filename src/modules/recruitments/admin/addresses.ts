import { z } from 'zod';
import { address } from '#platform/admin/index.ts';

/** A step is left for where it was entered from: the details, or the next step. */
const step = z.object({ fra: z.enum(['detaljer']).optional() });

/** The first step of a recruitment that is not made yet. */
export const newRecruitmentAddress = address('/rekrutteringer/ny');

/** The first step: what the recruitment is about. */
export const basicsAddress = address('/rekrutteringer/$id/oppsett/sak', step);

/** The second step: the position. */
export const positionAddress = address('/rekrutteringer/$id/oppsett/stilling', step);

/** The third step: who is responsible, and the deadline. */
export const responsibilityAddress = address('/rekrutteringer/$id/oppsett/ansvar', step);

/** A recruitment. */
export const recruitmentAddress = address('/rekrutteringer/$id');

/** The details of a recruitment. */
export const detailsAddress = address('/rekrutteringer/$id/detaljer');

/** The advertisement of a recruitment. */
export const advertisementAddress = address('/rekrutteringer/$id/annonse');

/** The publishing of a recruitment's advertisement. */
export const publishingAddress = address('/rekrutteringer/$id/publisering');

/** The applications to a recruitment; what is chosen of them is said by the screen itself. */
export const applicationsAddress = address('/rekrutteringer/$id/soknader');

/** The log of a recruitment. */
export const logAddress = address('/rekrutteringer/$id/logg');
