import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { accountSlugSchema, idSchema } from '#platform/core/ids.ts';
import { applicationAddress, receiptAddress } from '../contract/index.ts';
import type { FormStep } from '../domain/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { showFirstStep, takeFirstStep } from './pages/begin.pages.ts';
import { takeFiles } from './pages/files.pages.ts';
import { showLater, showStep, stepOf, takeStep } from './pages/form.pages.ts';
import { openLink, showOwn, showReceipt, showWithdraw, takeOver, takeWithdraw } from './pages/own.pages.ts';
import { ownAccess, seeOther, visit, type Visit } from './pages/visit.ts';

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
  page('GET', `${own}/kvittering`, showReceipt);
  const ownPage = (method: 'GET' | 'POST', place: string, answer: Answer): void =>
    page(method, `${own}${place}`, (visited) => unlessSent(visited, answer));
  ownPage('GET', '', showOwn);
  ownPage('GET', '/lagret', showLater);
  ownPage('GET', '/trekk', showWithdraw);
  ownPage('POST', '/trekk', takeWithdraw);
  ownPage('POST', '/nyere', takeOver);
  ownPage('GET', '/:step', (visited) => withStep(visited, (step) => showStep(visited, step)));
  ownPage('POST', '/:step', (visited) =>
    withStep(visited, (step) => (step === 'files' ? takeFiles(visited) : takeStep(visited, step))),
  );
}

/**
 * Answers, but leads a browser that has sent the application, and not come back by the link in the mail, to the receipt.
 * So nobody learns from another's address whether it has applied (AP-6), or sees what its owner fills in later.
 */
async function unlessSent(visited: Visit, answer: Answer): Promise<unknown> {
  const access = await ownAccess(visited);
  if (access?.isCurrent !== false) return answer(visited);
  // A form with files is heard to the end, else browsers show a broken connection in place of the page.
  visited.request.raw.resume();
  return seeOther(visited, receiptAddress(applicationAddress(visited.account.slug, access.id)));
}

/** Answers for the step that the address names, or that there is no such page. */
function withStep({ request, reply }: Visit, answer: (step: FormStep) => Promise<unknown>): Promise<unknown> {
  const step = stepOf((request.params as { step: string }).step);
  if (step !== undefined) return answer(step);
  reply.callNotFound();
  return Promise.resolve(reply);
}
