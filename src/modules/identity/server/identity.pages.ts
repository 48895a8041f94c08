import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { requestLanguage } from '#platform/server/http/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { renderPage } from '#platform/view/index.ts';
import { chooseAccountPage, type SignInProblem, signInPage } from '../site/index.ts';
import { createSessionCookie, type SessionCookie } from './cookie.ts';
import { helpContactAt } from './help-contact.ts';
import { nextAddress } from './next-address.ts';
import { accountsOfSession, endSession, findSession } from './session.ts';
import { signIn } from './sign-in.ts';

const signInForm = z.object({
  // A NUL is in no username, and no query takes it.
  username: z
    .string()
    .max(254)
    .refine((text) => !text.includes('\0'))
    .catch(''),
  password: z.string().max(2000).catch(''),
  next: z.string().max(500).catch(''),
});

interface Pages {
  readonly context: ModuleContext;
  readonly cookie: SessionCookie;
}

/** The pages of signing in, choosing an account and signing out; all of them work without scripts. */
export function mountIdentityPages(app: FastifyInstance, context: ModuleContext): void {
  const pages: Pages = { context, cookie: createSessionCookie(context.config.PUBLIC_URL) };
  const schema = { hide: true };
  app.get('/logg-inn', { schema }, (request, reply) => showSignIn(request, reply, pages));
  app.post('/logg-inn', { schema }, (request, reply) => takeSignIn(request, reply, pages));
  app.get('/kontoer', { schema }, (request, reply) => showAccounts(request, reply, pages));
  app.post('/logg-ut', { schema }, async (request, reply) => {
    const token = pages.cookie.read(request);
    if (token !== undefined) await endSession(context.database, token);
    pages.cookie.clear(reply);
    return reply.header('clear-site-data', '"cache", "storage"').redirect('/logg-inn', 303);
  });
}

const html = (reply: FastifyReply, page: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);

async function showSignIn(request: FastifyRequest, reply: FastifyReply, pages: Pages): Promise<FastifyReply> {
  const { next } = z.object({ next: z.string().max(500).catch('') }).parse(request.query);
  return sendSignIn({ request, reply, pages, next, username: '' });
}

async function sendSignIn(shown: {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly pages: Pages;
  readonly next: string;
  readonly username: string;
  readonly problem?: SignInProblem;
}): Promise<FastifyReply> {
  const { context } = shown.pages;
  const { problem, username } = shown;
  const next = nextAddress(shown.next) ?? '';
  const helpContact = await helpContactAt(context.database, next);
  const page = signInPage({
    language: requestLanguage(shown.request),
    username,
    next,
    ...(problem === undefined ? {} : { problem }),
    ...(helpContact === undefined ? {} : { helpContact }),
  });
  return html(shown.reply, renderPage(page, context.assets));
}

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** Takes a sign-in. What was typed as a username comes back; the password never does. */
async function takeSignIn(request: FastifyRequest, reply: FastifyReply, pages: Pages): Promise<FastifyReply> {
  const { context, cookie } = pages;
  const { username, password, next } = signInForm.parse(request.body ?? {});
  const answer = { request, reply, pages, next, username };
  const typed = (request.body ?? {}) as Record<string, unknown>;
  const empty = { username: isBlank(typed['username']), password: isBlank(typed['password']) };
  if (empty.username || empty.password) {
    return sendSignIn({ ...answer, problem: { code: 'empty', ...empty }, reply: reply.code(422) });
  }
  const outcome = await signIn(context, { username, password });
  if (outcome.kind === 'signed_in') {
    // A session from before is ended, so that nobody's cookie outlives a sign-in in the same browser.
    const earlier = cookie.read(request);
    if (earlier !== undefined) await endSession(context.database, earlier);
    cookie.write(reply, outcome.token);
    return reply.redirect(nextAddress(next) ?? '/kontoer', 303);
  }
  const problem =
    outcome.kind === 'wrong'
      ? ({ code: 'credentials' } as const)
      : ({ code: 'blocked', until: outcome.until } as const);
  return sendSignIn({ ...answer, problem, reply: reply.code(outcome.kind === 'wrong' ? 401 : 429) });
}

/** Leads into the account where there is one, and lets one choose where there are several. */
async function showAccounts(
  request: FastifyRequest,
  reply: FastifyReply,
  pages: Pages,
): Promise<FastifyReply> {
  const { context, cookie } = pages;
  const token = cookie.read(request);
  const session = token === undefined ? undefined : await findSession(context.database, token);
  if (session === undefined) return reply.redirect('/logg-inn', 303);
  const accounts = await accountsOfSession(context.database, session);
  const [only, ...others] = accounts;
  if (only !== undefined && others.length === 0) return reply.redirect(`/a/${only.slug}`, 303);
  const { firstName, lastName, language } = session;
  return html(
    reply,
    renderPage(
      chooseAccountPage({ language, accounts, user: { firstName, lastName }, signOutAction: '/logg-ut' }),
      context.assets,
    ),
  );
}
