import { z } from 'zod';
import { defineJob } from '#platform/server/jobs/index.ts';

/**
 * Makes what staff see of a text document among an application's files (AP-4). Queued by whoever stores the file, done
 * by the selection module.
 */
export const renderFileJob = defineJob('file.render', z.object({ fileId: z.uuid() }));
