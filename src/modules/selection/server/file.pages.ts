import type { FastifyInstance, FastifyReply } from 'fastify';
import { once } from 'node:events';
import { sendProblem } from '#platform/server/http/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { fileParamsSchema, filePath } from '../contract/index.ts';
import { attachment } from './content-disposition.ts';
import type { StoredApplicationFile } from './file.repository.ts';
import { type FilePart, openFile } from './open-file.ts';

const SUMMARY = {
  download: 'A file as it was sent, as a download',
  view: 'What the page shows of a file: PDF or picture as it is, a text document as sanitised HTML',
} as const;

/** Serves the files of applications: to those who may see the application, after it is logged, never shown in place. */
export function serveFiles(app: FastifyInstance, context: ModuleContext): void {
  serve(app, context, 'download');
  serve(app, context, 'view');
}

function serve(app: FastifyInstance, context: ModuleContext, part: FilePart): void {
  const { database, problems } = context;
  app.route({
    method: 'GET',
    url: `${filePath.replaceAll(/\{(\w+)\}/g, ':$1')}/${part}`,
    // An answer without bytes would be logged as an opening that was none.
    exposeHeadRoute: false,
    schema: { operationId: `${part}File`, summary: SUMMARY[part], params: fileParamsSchema },
    handler: async (request, reply) => {
      const { account } = request.params as { account?: string };
      const caller = await context.authenticate(request, account);
      if (caller === undefined) return sendProblem(reply, { failure: { kind: 'unauthenticated' }, problems });
      request.caller = caller;
      const params = fileParamsSchema.safeParse(request.params);
      if (!params.success) return sendProblem(reply, { failure: { kind: 'not_found' }, problems });
      const { id: applicationId, fileId } = params.data;
      const opened = await openFile(database, caller, { applicationId, fileId, part });
      if (!opened.ok) return sendProblem(reply, { failure: opened.failure, problems });
      return sendFile(reply, context, { file: opened.value, part });
    },
  });
}

async function sendFile(
  reply: FastifyReply,
  { files }: ModuleContext,
  { file, part }: { readonly file: StoredApplicationFile; readonly part: FilePart },
): Promise<FastifyReply> {
  void reply
    .header('content-disposition', attachment(file.name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store');
  if (part === 'view' && file.renditionState === 'ready') {
    return reply.type('text/html; charset=utf-8').send(file.renditionHtml ?? '');
  }
  const bytes = files.open(file.storageKey);
  // A file that cannot be opened fails here, while the answer can still say so.
  await once(bytes, 'open');
  return reply.type(file.contentType).header('content-length', file.byteSize).send(bytes);
}
