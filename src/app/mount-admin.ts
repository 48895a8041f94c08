import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModuleContext } from '#platform/server/module.ts';

/** Serves the admin application under `/a/{account}` to those who are signed in, and its files to anybody. */
export async function mountAdmin(
  app: FastifyInstance,
  { context, directory }: { readonly context: ModuleContext; readonly directory: string },
): Promise<void> {
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
    index: false,
    dotfiles: 'ignore',
  });
  const serve = {
    method: 'GET' as const,
    schema: { hide: true },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { account } = request.params as { account: string };
      const caller = await context.authenticate(request, account);
      if (caller === undefined)
        return reply.redirect(`/logg-inn?next=${encodeURIComponent(request.url)}`, 303);
      if (caller.accountId === undefined) return reply.callNotFound();
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
    },
  };
  app.route({ ...serve, url: '/a/:account' });
  app.route({ ...serve, url: '/a/:account/*' });
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/logg-inn', 303));
}
