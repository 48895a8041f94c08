import type { FastifyReply } from 'fastify';
import { sha256 } from '#platform/server/crypto.ts';

/** What is sent of a public page. */
export interface SentPage {
  readonly body: string;
  readonly status?: number;
  readonly type?: 'text/html' | 'application/xml';
  /** The id of the version shown, to begin the entity tag with. */
  readonly versionId?: string;
}

/**
 * Sends a public page that caches may keep but must ask about each time, so that nobody sees an advertisement that was
 * changed or taken down. The tag covers all that is sent: a version looks different when the account's name changes,
 * or when the deadline passes.
 */
export function sendPage(reply: FastifyReply, page: SentPage): FastifyReply {
  const { body, status = 200, type = 'text/html', versionId } = page;
  const digest = sha256(body).toString('base64url').slice(0, 22);
  const tag = `"${versionId === undefined ? digest : `${versionId}.${digest}`}"`;
  reply
    .header('cache-control', 'public, max-age=0, must-revalidate')
    .header('vary', 'accept-language')
    .header('etag', tag);
  if (status === 200 && hasTag(reply.request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.code(status).type(`${type}; charset=utf-8`).send(body);
}

/** Whether the sender has what the tag stands for. Proxies that compress mark a tag as weak. */
const hasTag = (given: string | undefined, tag: string): boolean =>
  given?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag) ?? false;
