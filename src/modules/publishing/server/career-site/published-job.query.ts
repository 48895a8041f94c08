import { type PublishedContent, publishedContentSchema } from '#modules/advertisements/contract/index.ts';
import { type RawBuilder, type ReadTx, sql } from '#platform/server/db/index.ts';

/** An advertisement on the career site, live or taken down, in the version that was put there last. */
export interface PublishedJob {
  readonly recruitmentId: string;
  readonly slug: string;
  readonly publication: 'live' | 'withdrawn';
  readonly recruitment: 'open' | 'closed';
  readonly versionId: string;
  readonly firstPublishedAt: Temporal.Instant;
  readonly content: PublishedContent;
}

/** Finds the advertisement of a public address, in the account entered. */
export const findPublishedJob = (tx: ReadTx, slug: string): Promise<PublishedJob | undefined> =>
  readJob(tx, sql`p.slug = ${slug}`);

/** Finds the advertisement of a recruitment that has been on the career site. */
export const findPublishedJobOf = (tx: ReadTx, recruitmentId: string): Promise<PublishedJob | undefined> =>
  readJob(tx, sql`p.recruitment_id = ${recruitmentId}`);

async function readJob(tx: ReadTx, where: RawBuilder<unknown>): Promise<PublishedJob | undefined> {
  const { rows } = await sql<Omit<PublishedJob, 'content'> & { readonly content: unknown }>`
    select p.recruitment_id, p.slug, p.state as publication, r.state as recruitment, v.id as version_id,
           p.published_at as first_published_at, v.content
      from publication p
      join advertisements_read.version v on v.account_id = p.account_id and v.id = p.version_id
      join recruitments_read.recruitment r on r.account_id = p.account_id and r.id = p.recruitment_id
     where p.account_id = ${tx.accountId} and p.channel = 'career_site' and ${where}
  `.execute(tx.db);
  const [row] = rows;
  return row === undefined ? undefined : { ...row, content: publishedContentSchema.parse(row.content) };
}

/**
 * What may still be said of an advertisement that was taken down: which position it was. The rest was taken down for a
 * reason and is shown to nobody.
 */
export const takenDownContent = (content: PublishedContent): PublishedContent => ({
  ...content,
  texts: content.texts.map(({ language, title }) => ({
    language,
    title,
    aboutWorkplace: '',
    duties: '',
    qualifications: '',
    offer: '',
    otherInformation: '',
    publicityNotice: '',
  })),
  positions: [],
  employmentForm: null,
  employmentGround: '',
  positionCode: '',
  salaryFrom: null,
  salaryTo: null,
  salaryForm: null,
  startDate: null,
  policeCertificateStatute: '',
});
