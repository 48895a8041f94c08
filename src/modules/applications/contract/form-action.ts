import { z } from 'zod';

/** What a button of the form asks for, beside storing what was filled in. */
export const formActions = ['next', 'back', 'later', 'upload', 'send'] as const;

/** The button that was pressed: where to go, or the id of a file to remove. */
export const formActionSchema = z.object({
  go: z.enum(formActions).catch('next'),
  remove: z.uuid().optional().catch(undefined),
});

/** What a button of the form asks for. */
export type FormAction = (typeof formActions)[number];
