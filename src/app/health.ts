import type { FastifyInstance } from 'fastify';
import { type Database, sql } from '#platform/server/db/index.ts';

/** Answers whether the process lives, and whether it can serve: the database answers. */
export function mountHealth(app: FastifyInstance, database: Database): void {
  app.get('/health/live', { schema: { hide: true } }, () => ({ status: 'live' }));
  app.get('/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await database.read(null, (tx) => sql`select 1`.execute(tx.db));
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
}
