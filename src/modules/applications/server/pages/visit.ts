import type { FastifyReply, FastifyRequest } from 'fastify';
import { findAccount } from '#modules/identity/server/index.ts';
import { type PublicAccount, readPublicAccount } from '#modules/publishing/server/index.ts';
import type { Language } from '#platform/core/language.ts';
import type { ReadTx, WriteTx } from '#platform/server/db/index.ts';
import { requestLanguage } from '#platform/server/http/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { type PageDescription, renderPage } from '#platform/view/index.ts';
import { type ApplicationCookie, createApplicationCookie } from '../application-cookie.ts';
import { type OpenedLink, openPrivateLink } from '../private-link.ts';

/** What every page of an application is made with. */
export interface Visit {
  readonly context: ModuleContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly cookie: ApplicationCookie;
  readonly accountId: string;
  readonly account: PublicAccount;
  readonly language: Language;
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
}

/** Enters the account of an address; undefined when there is none of that name. */
export async function visit(
  context: ModuleContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Visit | undefined> {
  const { account: slug } = request.params as { account: string };
  const { database } = context;
  const known = await database.read(null, (tx) => findAccount(tx, slug));
  if (known === undefined) return undefined;
  const read = <T>(work: (tx: ReadTx) => Promise<T>): Promise<T> => database.read(known.id, work);
  return {
    context,
    request,
    reply,
    cookie: createApplicationCookie(context.config.PUBLIC_URL),
    accountId: known.id,
    account: await read(readPublicAccount),
    language: requestLanguage(request),
    read,
    write: (work) => database.write(known.id, work),
  };
}

/** What the browser's secret opens of the application in the address; undefined when it holds none for it. */
export async function ownAccess(visited: Visit): Promise<OpenedLink | undefined> {
  const { request, cookie, context } = visited;
  const { id } = request.params as { id: string };
  const secret = cookie.read(request);
  if (secret === undefined) return undefined;
  const opened = await visited.read((tx) => openPrivateLink(tx, { secret, context }));
  return opened?.id === id ? opened : undefined;
}

/** The id of the application in the address, when the browser holds its secret; undefined in every other case alike. */
export async function ownApplicationId(visited: Visit): Promise<string | undefined> {
  const access = await ownAccess(visited);
  return access?.isCurrent === true ? access.id : undefined;
}

/** Sends a page that is one person's alone: kept by no cache, told to no other site. */
export const sendOwnPage = ({ reply, context }: Visit, page: PageDescription, status = 200): FastifyReply =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'private, no-store')
    .header('referrer-policy', 'no-referrer')
    .send(renderPage(page, context.assets));

/** Leads on after a form, so that going back or reloading sends nothing twice. */
export const seeOther = ({ reply }: Visit, address: string): FastifyReply =>
  reply.header('cache-control', 'private, no-store').redirect(address, 303);
