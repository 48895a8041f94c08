import { type PublishedContent, publishedContentSchema } from '#modules/advertisements/contract/index.ts';
import { type Page, pageOf } from '#platform/core/pagination.ts';
import { type RawBuilder, type ReadTx, sql } from '#platform/server/db/index.ts';

/** What a visitor looks for; empty means everything. */
export interface OpenJobsSearch {
  readonly q: string;
  readonly location: string;
  readonly employmentForm: string;
  /** The id of the last publication of the page before, undefined for the first page. */
  readonly after: string | undefined;
}

/** A vacancy as the list shows it. */
export interface OpenJob {
  readonly slug: string;
  readonly content: PublishedContent;
}

/** A page of vacancies, how many match in all, and the places that have one. */
export interface OpenJobs extends Page<OpenJob> {
  readonly count: number;
  readonly locations: readonly string[];
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly content: unknown;
}

interface Answer {
  readonly rows: readonly Row[];
  readonly count: number;
  readonly locations: readonly string[];
}

const PAGE_ROWS = 20;
const MOST_WORDS = 8;

/** What is on the career site of the account entered and can still be applied for. */
const openJobs = (accountId: string): RawBuilder<unknown> => sql`
  select p.id, p.slug, p.published_at, v.published_at as changed_at, v.content
    from publication p
    join advertisements_read.version v on v.account_id = p.account_id and v.id = p.version_id
   where p.account_id = ${accountId} and p.channel = 'career_site' and p.state = 'live'
     and (v.content->>'deadlineInstant')::timestamptz > app.now()`;

/** Everything a vacancy is found by, in all its languages, without markup. */
const words = sql`lower(concat_ws(' ', o.content->>'organisationName', o.content->>'location',
  o.content->>'workplace', o.content->>'reference', (
    select string_agg(regexp_replace(concat_ws(' ', t->>'title', t->>'duties', t->>'qualifications',
                                               t->>'aboutWorkplace'), '<[^>]*>', ' ', 'g'), ' ')
      from jsonb_array_elements(o.content->'texts') t)))`;

/**
 * The vacancies that hold every word searched for, newest first, in one statement. An account has some hundreds at the
 * most, so the words are read and not indexed.
 */
export async function listOpenJobs(tx: ReadTx, search: OpenJobsSearch): Promise<OpenJobs> {
  const sought = search.q
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const after = search.after ?? null;
  const { rows } = await sql<Answer>`
    with open as materialized (${openJobs(tx.accountId)}),
    matching as materialized (
      select o.* from open o
       where (${search.location} = '' or o.content->>'location' = ${search.location})
         and (${search.employmentForm} = '' or o.content->>'employmentForm' = ${search.employmentForm})
         and not exists (select from unnest(${sought}::text[]) word where strpos(${words}, lower(word)) = 0)),
    page as (
      select * from matching m
       where ${after}::uuid is null or (m.published_at, m.id) < (
         select k.published_at, k.id from publication k where k.account_id = ${tx.accountId} and k.id = ${after}::uuid)
       order by m.published_at desc, m.id desc
       limit ${PAGE_ROWS + 1})
    select (select count(*)::int from matching) as count,
           coalesce((select json_agg(place order by place collate "nb-NO-x-icu")
                       from (select distinct content->>'location' as place from open) places
                      where place <> ''), '[]') as locations,
           coalesce((select json_agg(json_build_object('id', id, 'slug', slug, 'content', content)
                                       order by published_at desc, id desc)
                       from page), '[]') as rows
  `.execute(tx.db);
  const [answer] = rows;
  if (answer === undefined) throw new Error('the list of vacancies gave no answer');
  const page = pageOf(answer.rows, PAGE_ROWS, ({ id }) => id);
  return {
    count: answer.count,
    locations: answer.locations,
    rows: page.rows.map(({ slug, content }) => ({ slug, content: publishedContentSchema.parse(content) })),
    next: page.next,
  };
}

/** A page for search engines to know. */
export interface OpenJobAddress {
  readonly slug: string;
  /** When the version there was published. */
  readonly changedAt: Temporal.Instant;
}

/** The addresses of all vacancies, newest first; a sitemap holds no more. */
export async function listOpenJobAddresses(tx: ReadTx): Promise<readonly OpenJobAddress[]> {
  const { rows } = await sql<OpenJobAddress>`
    select o.slug, o.changed_at from (${openJobs(tx.accountId)}) o order by o.published_at desc, o.id desc limit 49999
  `.execute(tx.db);
  return rows;
}
