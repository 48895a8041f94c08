import { z } from 'zod';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://');

/** The settings of an installation, read from the environment. Each is documented here and nowhere else. */
export const configSchema = z.object({
  /** The database as the application sees it: the role tiltre_app. Without it an embedded PostgreSQL is used. */
  DATABASE_URL: postgresUrl.optional(),
  /** The database as the worker sees it: the role tiltre_worker. DATABASE_URL when left out. */
  DATABASE_WORKER_URL: postgresUrl.optional(),
  /** The database as its owner, only for migrations. */
  DATABASE_ADMIN_URL: postgresUrl.optional(),
  /** Connections a process keeps to the database. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  /** Where people reach the installation; every link in a mail begins with it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
  /** The address and port to listen on. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Key of every keyed hash and signature, at least 32 characters of randomness. There is no default. */
  SECRET: z.string().min(32, 'must be at least 32 characters'),
  /** The folder of uploaded files, outside anything a web server serves. */
  FILES_DIRECTORY: z.string().min(1),
  /** Mail server, `smtp://user:password@host:587` or `smtps://…`. Without it mail stays in the database. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  /** The address mail is sent from. */
  MAIL_FROM: z.string().default('Tiltre <noreply@localhost>'),
  /** How much is logged. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  /** How many reverse proxies stand in front; their forwarded addresses are believed, nobody else's. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
});

/** The settings of an installation. */
export type Config = z.infer<typeof configSchema>;

/** Thrown when settings are bad; its message lists every bad one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings; a bad value stops the start, and all bad values are told at once. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`These settings must be mended before Tiltre can start:\n${lines.join('\n')}`);
}
