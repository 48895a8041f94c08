import fastifyStatic from '@fastify/static';
import type { AddressInfo } from 'node:net';
import { createHttpServer, mountEndpoints } from '#platform/server/http/index.ts';
import { renderErrorPage } from './error-page.tsx';
import { mountAdmin } from './mount-admin.ts';
import { mountDevMail } from './dev-mail.tsx';
import { mountHealth } from './health.ts';
import { modules } from './modules.ts';
import { mountOpenApi } from './openapi.ts';
import type { Platform } from './platform.ts';

/** A web server that listens. */
export interface Web {
  readonly port: number;
  /** Takes no more requests, lets those under way finish, then stops. */
  stop(): Promise<void>;
}

/** Starts the web server: the API, the pages, the admin application and the built files. */
export async function startWeb({ config, context, built }: Platform): Promise<Web> {
  const { log, problems, assets } = context;
  const app = await createHttpServer({
    config,
    log,
    problems,
    errorPage: (status, id, language) => renderErrorPage({ status, id, language, assets }),
  });
  await mountOpenApi(app, config);
  await app.register(fastifyStatic, {
    root: built.siteDirectory,
    prefix: '/site-assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
    dotfiles: 'ignore',
  });
  await mountAdmin(app, { context, directory: built.adminDirectory });
  mountHealth(app, context.database);
  if (config.SMTP_URL === undefined) mountDevMail(app, context);
  const endpoints = modules.flatMap((module) => module.endpoints ?? []);
  await app.register(async (scope) => {
    mountEndpoints(scope, endpoints, context);
  });
  for (const { pages } of modules) pages?.(app, context);
  await app.listen({ host: config.HOST, port: config.PORT });
  const { port } = app.server.address() as AddressInfo;
  return { port, stop: () => app.close() };
}
