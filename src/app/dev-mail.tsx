import type { FastifyInstance } from 'fastify';
import { privateLinkFor } from '#modules/applications/server/index.ts';
import { listAccounts } from '#modules/identity/server/index.ts';
import { instantText } from '#platform/core/dates.ts';
import { PRIVATE_LINK } from '#platform/server/mail/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { renderPage, SanitisedHtml } from '#platform/view/index.ts';

const NEWEST = 50;

const states = {
  waiting: 'Venter',
  sending: 'Sendes',
  sent: 'Sendt',
  failed: 'Feilet',
  cancelled: 'Avlyst',
} as const;

interface DevMail {
  readonly id: string;
  readonly account: string;
  readonly recipient: string;
  readonly subject: string;
  readonly html: string;
  readonly state: keyof typeof states;
  readonly createdAt: Temporal.Instant;
}

/** Shows the mail that a demonstration would have sent, the newest first. Only where no mail server is configured. */
export function mountDevMail(app: FastifyInstance, context: ModuleContext): void {
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(
    new URL(context.config.PUBLIC_URL).hostname,
  );
  if (!isLoopback) return;
  app.get('/dev/mail', { schema: { hide: true } }, async (_request, reply) => {
    const mails = await readNewest(context);
    const body = (
      <div className="site-column site-stack site-stack--wide">
        <h1 className="aksel-heading aksel-heading--xlarge">E-post</h1>
        <p className="site-muted">
          Det finnes ingen e-posttjener her, så meldingene blir liggende her og går ikke ut.
        </p>
        {mails.length === 0 && <p>Ingen e-post er sendt ennå.</p>}
        {mails.map((mail) => (
          <article key={mail.id} className="site-box">
            <div>
              <h2 className="aksel-heading aksel-heading--small">{mail.subject}</h2>
              <p className="site-muted site-small">
                Til {mail.recipient} fra {mail.account}, {instantText('nb', mail.createdAt.toString())} ·{' '}
                {states[mail.state]}
              </p>
            </div>
            <SanitisedHtml html={mail.html} />
          </article>
        ))}
      </div>
    );
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(renderPage({ language: 'nb', title: 'E-post', body }, context.assets));
  });
}

async function readNewest(context: ModuleContext): Promise<readonly DevMail[]> {
  const accounts = await context.database.read(null, listAccounts);
  const perAccount = await Promise.all(
    accounts.map((account) =>
      context.database.read(account.id, async (tx) => {
        const rows = await tx.db
          .selectFrom('outgoingMail')
          .select(['id', 'recipient', 'subject', 'html', 'state', 'applicationId', 'createdAt'])
          .where('accountId', '=', tx.accountId)
          .orderBy('createdAt', 'desc')
          .orderBy('id', 'desc')
          .limit(NEWEST)
          .execute();
        const filled: DevMail[] = [];
        for (const { applicationId, html, ...row } of rows) {
          const { recipient } = row;
          const link =
            applicationId === null ? '' : await privateLinkFor(tx, { applicationId, recipient, context });
          filled.push({ ...row, account: account.name, html: html.replaceAll(PRIVATE_LINK, link ?? '') });
        }
        return filled;
      }),
    ),
  );
  return perAccount
    .flat()
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, NEWEST);
}
