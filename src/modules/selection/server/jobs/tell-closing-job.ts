import { z } from 'zod';
import { defineJob } from '#platform/server/jobs/index.ts';

/** Tells those who had not been told when a recruitment was closed (CL-5). */
export const tellClosingJob = defineJob('applicants.tell_closing', z.object({ recruitmentId: z.uuid() }));
