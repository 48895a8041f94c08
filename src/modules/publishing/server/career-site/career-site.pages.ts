import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { employmentForms } from '#modules/recruitments/domain/index.ts';
import { accountSlugSchema, idSchema } from '#platform/core/ids.ts';
import { type Language, languages } from '#platform/core/language.ts';
import { requestLanguage } from '#platform/server/http/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { type LanguageLinks, type PageDescription, renderPage } from '#platform/view/index.ts';
import { jobPageState, jobPageStatus } from '../../domain/index.ts';
import { accessibilityPage, jobListPage, jobPage, notFoundPage, sitemapXml } from '../../site/index.ts';
import { listOpenJobAddresses, listOpenJobs } from './open-jobs.query.ts';
import { readInAccount } from './public-account.query.ts';
import { findPublishedJob, takenDownContent } from './published-job.query.ts';
import { type SentPage, sendPage } from './send-page.ts';

const text = (max: number) => z.string().trim().max(max).catch('');
const paramsSchema = z.object({ account: accountSlugSchema, slug: z.string().max(120).default('') });
const languageSchema = z.enum(languages).optional().catch(undefined);
const jobQuerySchema = z.object({ sprak: languageSchema, tekst: text(3) });
const listQuerySchema = z.object({
  sprak: languageSchema,
  q: text(100),
  location: text(200),
  employmentForm: z.enum(employmentForms).or(z.literal('')).catch(''),
  after: idSchema.optional().catch(undefined),
});

/** What a page is made with. */
interface Visit {
  readonly context: ModuleContext;
  readonly request: FastifyRequest;
  readonly accountSlug: string;
  readonly slug: string;
}

type Answer = Omit<SentPage, 'body'> & { readonly page: PageDescription };

/** The public pages of an account's vacancies; they work without scripts and without signing in. */
export function mountCareerSite(app: FastifyInstance, context: ModuleContext): void {
  const get = (path: string, answer: (visit: Visit) => Promise<SentPage | undefined>): void => {
    app.get(path, { schema: { hide: true } }, async (request, reply) => {
      const params = paramsSchema.safeParse(request.params);
      if (!params.success) return callNotFound(reply);
      const { account: accountSlug, slug } = params.data;
      const page = await answer({ context, request, accountSlug, slug });
      return page === undefined ? callNotFound(reply) : sendPage(reply, page);
    });
  };
  const rendered = (answer: (visit: Visit) => Promise<Answer | undefined>) => async (visit: Visit) => {
    const found = await answer(visit);
    if (found === undefined) return undefined;
    const { page, ...rest } = found;
    return { ...rest, body: renderPage(page, context.assets) };
  };
  get('/:account/stillinger', rendered(listPage));
  get('/:account/stillinger/:slug', rendered(advertisementPage));
  get('/:account/tilgjengelighet', rendered(aboutAccessibility));
  get('/:account/sitemap.xml', sitemap);
}

function callNotFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

async function listPage({ context, request, accountSlug }: Visit): Promise<Answer | undefined> {
  const { sprak, after, ...search } = listQuerySchema.parse(request.query);
  const found = await readInAccount(context.database, accountSlug, (tx) =>
    listOpenJobs(tx, { ...search, after }),
  );
  if (found === undefined) return undefined;
  const { account, value: jobs } = found;
  const page = jobListPage({
    language: sprak ?? requestLanguage(request),
    account,
    search,
    locations: jobs.locations,
    jobs: jobs.rows,
    count: jobs.count,
    next: jobs.next,
    continued: after !== undefined,
    canonicalUrl: `${context.config.PUBLIC_URL}/${account.slug}/stillinger`,
    inLanguages: inLanguages({ ...search, after: after ?? '' }),
  });
  return { page };
}

async function advertisementPage(visit: Visit): Promise<Answer | undefined> {
  const { context, request, accountSlug, slug } = visit;
  const { sprak, tekst } = jobQuerySchema.parse(request.query);
  const found = await readInAccount(context.database, accountSlug, async (tx) => ({
    job: await findPublishedJob(tx, slug),
    now: tx.now,
  }));
  if (found === undefined) return undefined;
  const { account, value } = found;
  const language = sprak ?? requestLanguage(request);
  const { job, now } = value;
  if (job === undefined) return { status: 404, page: notFoundPage({ language, account }) };
  const deadline = Temporal.Instant.from(job.content.deadlineInstant);
  const state = jobPageState({ publication: job.publication, recruitment: job.recruitment, deadline }, now);
  const page = jobPage({
    language,
    account,
    slug: job.slug,
    content: state === 'withdrawn' ? takenDownContent(job.content) : job.content,
    textLanguage: tekst === '' ? language : tekst,
    state,
    firstPublishedAt: job.firstPublishedAt.toString(),
    url: `${context.config.PUBLIC_URL}/${account.slug}/stillinger/${job.slug}`,
    inLanguages: inLanguages({ tekst }),
  });
  return { page, status: jobPageStatus[state], versionId: job.versionId };
}

async function aboutAccessibility({ context, request, accountSlug }: Visit): Promise<Answer | undefined> {
  const { sprak } = jobQuerySchema.parse(request.query);
  const found = await readInAccount<undefined>(context.database, accountSlug, async () => undefined);
  if (found === undefined) return undefined;
  const language = sprak ?? requestLanguage(request);
  return { page: accessibilityPage({ language, account: found.account, inLanguages: inLanguages({}) }) };
}

async function sitemap({ context, accountSlug }: Visit): Promise<SentPage | undefined> {
  const found = await readInAccount(context.database, accountSlug, listOpenJobAddresses);
  if (found === undefined) return undefined;
  const list = `${context.config.PUBLIC_URL}/${found.account.slug}/stillinger`;
  const jobs = found.value.map(({ slug, changedAt }) => ({
    url: `${list}/${slug}`,
    changedAt: changedAt.toString(),
  }));
  return { type: 'application/xml', body: sitemapXml([{ url: list }, ...jobs]) };
}

/** The same page in each language, with what else is in its address. */
const inLanguages = (query: Readonly<Record<string, string>>): LanguageLinks =>
  Object.fromEntries(languages.map((language) => [language, addressIn(language, query)]));

function addressIn(language: Language, query: Readonly<Record<string, string>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return `?${new URLSearchParams([...given, ['sprak', language]]).toString()}`;
}
