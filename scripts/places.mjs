import { fileURLToPath } from 'node:url';

/** The folder of the whole package. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
