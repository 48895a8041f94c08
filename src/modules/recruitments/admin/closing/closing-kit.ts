import { formFor } from '#platform/admin/index.ts';
import { closeRecruitmentRoute } from '../../contract/index.ts';

/** The form of closing, made of its contract. */
export const closingKit = formFor(closeRecruitmentRoute.body);
