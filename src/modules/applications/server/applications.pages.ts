import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { accountSlugSchema, idSchema } from '#platform/core/ids.ts';
import type { FormStep } from '../domain/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { showFirstStep, takeFirstStep } from './pages/begin.pages.ts';
import { takeFiles } from './pages/files.pages.ts';
import { showLater, showStep, stepOf, takeStep } from './pages/form.pages.ts';
import { openLink, showOwn, showReceipt, showWithdraw, takeOver, takeWithdraw } from './pages/own.pages.ts';
import { visit, type Visit } from './pages/visit.ts';

const paramsSchema = z.object({
  account: accountSlugSchema,
  id: idSchema.optional(),
  slug: z.string().max(120).optional(),
  secret: z.string().max(100).optional(),
  step: z.string().max(40).optional(),
});

type Answer = (visited: Visit) => Promise<unknown>;

/** The pages by which one applies without an account: no script is needed for any of them (AP-1, AP-2). */
export function mountApplicationPages(app: FastifyInstance, context: ModuleContext): void {
  const page = (method: 'GET' | 'POST', url: string, answer: Answer): void => {
    app.route({
      method,
      url,
      schema: { hide: true },
      handler: async (request, reply) => {
        const visited = paramsSchema.safeParse(request.params).success
          ? await visit(context, request, reply)
          : undefined;
        if (visited !== undefined) return answer(visited);
        reply.callNotFound();
        return reply;
      },
    });
  };
  const own = '/:account/soknad/:id';
  page('GET', '/:account/stillinger/:slug/sok', showFirstStep);
  page('POST', '/:account/stillinger/:slug/sok', takeFirstStep);
  page('GET', '/:account/soknad/lenke/:secret', openLink);
  page('GET', own, showOwn);
  page('GET', `${own}/kvittering`, showReceipt);
  page('GET', `${own}/lagret`, showLater);
  page('GET', `${own}/trekk`, showWithdraw);
  page('POST', `${own}/trekk`, takeWithdraw);
  page('POST', `${own}/nyere`, takeOver);
  page('GET', `${own}/:step`, (visited) => withStep(visited, (step) => showStep(visited, step)));
  page('POST', `${own}/:step`, (visited) =>
    withStep(visited, (step) => (step === 'files' ? takeFiles(visited) : takeStep(visited, step))),
  );
}

/** Answers for the step that the address names, or that there is no such page. */
function withStep({ request, reply }: Visit, answer: (step: FormStep) => Promise<unknown>): Promise<unknown> {
  const step = stepOf((request.params as { step: string }).step);
  if (step !== undefined) return answer(step);
  reply.callNotFound();
  return Promise.resolve(reply);
}
