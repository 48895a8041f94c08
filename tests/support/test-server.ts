import type { FastifyInstance } from 'fastify';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modules } from '#app/modules.ts';
import { createSessionCookie, findCaller } from '#modules/identity/server/index.ts';
import { describeReason } from '#modules/workspace/messages/index.ts';
import { readConfig } from '#platform/server/config/index.ts';
import { createKeyedHash } from '#platform/server/crypto.ts';
import { createHttpServer, createProblems, mountEndpoints } from '#platform/server/http/index.ts';
import { createLog } from '#platform/server/log/index.ts';
import { type ModuleContext, subscribeModules } from '#platform/server/module.ts';
import { createLocalFileStore } from '#platform/server/storage/index.ts';
import type { TestDatabase } from './test-database.ts';

const SECRET = 'only for tests, never elsewhere: 0123456789';

/** The product's HTTP server on a test database: every module's endpoints and pages, without the built files. */
export async function createTestServer(
  database: TestDatabase,
): Promise<{ readonly app: FastifyInstance; readonly context: ModuleContext }> {
  const config = readConfig({
    PUBLIC_URL: 'http://localhost',
    SECRET,
    FILES_DIRECTORY: await mkdtemp(join(tmpdir(), 'tiltre-files-')),
    LOG_LEVEL: 'fatal',
  });
  const log = createLog(config.LOG_LEVEL);
  const cookie = createSessionCookie(config.PUBLIC_URL);
  const context: ModuleContext = {
    config,
    log,
    database: database.app,
    keyedHash: createKeyedHash(SECRET),
    files: createLocalFileStore(config.FILES_DIRECTORY),
    problems: createProblems(describeReason),
    assets: {
      stylesheet: '/site-assets/site.css',
      fonts: [],
      scripts: { form: '/f.js', 'job-page': '/j.js' },
    },
    authenticate: async (request, accountSlug) => {
      const token = cookie.read(request);
      return token === undefined ? undefined : findCaller(database.app, token, accountSlug);
    },
  };
  const app = await createHttpServer({
    config,
    log,
    problems: context.problems,
    errorPage: (status, id) => `<h1>${status} ${id ?? ''}</h1>`,
  });
  subscribeModules(modules);
  mountEndpoints(
    app,
    modules.flatMap(({ endpoints }) => endpoints ?? []),
    context,
  );
  for (const { pages } of modules) pages?.(app, context);
  return { app, context };
}
