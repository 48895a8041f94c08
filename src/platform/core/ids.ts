import { z } from 'zod';

/** The id of anything we store: a UUID in text form. */
export const idSchema = z.uuid();

/** The name of an account in addresses. */
export const accountSlugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** The path parameters of every address inside an account (XX-7). */
export const accountParamsSchema = z.object({ account: accountSlugSchema });

/** The path parameters of an address of one thing inside an account. */
export const accountItemParamsSchema = z.object({ account: accountSlugSchema, id: idSchema });
