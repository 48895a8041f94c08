import { createMailHandler, createSmtpTransport } from '#platform/server/mail/index.ts';
import { startWorker, type Worker } from '#platform/server/jobs/index.ts';
import { privateLinkFor } from '#modules/applications/server/index.ts';
import { modules } from './modules.ts';
import type { Platform } from './platform.ts';

/** Starts the worker: mail, and whatever the modules queue. */
export function startJobs({ config, context, workerDatabase }: Platform): Worker {
  const mail = createMailHandler({
    transport: config.SMTP_URL === undefined ? undefined : createSmtpTransport(config.SMTP_URL),
    from: config.MAIL_FROM,
    publicUrl: config.PUBLIC_URL,
    privateLink: (tx, message) => privateLinkFor(tx, { ...message, context }),
  });
  const handlers = [
    mail,
    ...modules.flatMap(({ jobs }) => jobs?.({ ...context, database: workerDatabase }) ?? []),
  ];
  return startWorker({ database: workerDatabase, handlers, log: context.log });
}
