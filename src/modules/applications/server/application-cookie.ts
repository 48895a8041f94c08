import type { FastifyReply, FastifyRequest } from 'fastify';
import { applicationAddress } from '../contract/index.ts';

/** The cookie by which the browser that filled in an application comes back to it; the same secret as the private link. */
export interface ApplicationCookie {
  read(request: FastifyRequest): string | undefined;
  write(
    reply: FastifyReply,
    application: { readonly account: string; readonly id: string; readonly secret: string },
  ): void;
}

/** Cookies of applications, each for the addresses of one application alone. */
export function createApplicationCookie(publicUrl: string): ApplicationCookie {
  const secure = publicUrl.startsWith('https:');
  const name = secure ? '__Secure-application' : 'application';
  return {
    read: (request) => request.cookies[name],
    write: (reply, { account, id, secret }) =>
      void reply.setCookie(name, secret, {
        path: applicationAddress(account, id),
        httpOnly: true,
        sameSite: 'lax',
        secure,
      }),
  };
}
