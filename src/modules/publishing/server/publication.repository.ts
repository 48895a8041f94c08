import { type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import { publicationSlug } from './slug.ts';

/** A recruitment's advertisement on the career site (AD-4). */
export interface Publication {
  readonly id: string;
  readonly slug: string;
  readonly state: 'live' | 'withdrawn';
  readonly withdrawnAt: Temporal.Instant | null;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly versionPublishedAt: Temporal.Instant;
}

/** Finds a recruitment's publication on the career site; undefined before the first. */
export async function findPublication(tx: ReadTx, recruitmentId: string): Promise<Publication | undefined> {
  const { rows } = await sql<Publication>`
    select p.id, p.slug, p.state, p.withdrawn_at, p.version_id, v.number as version_number,
           v.published_at as version_published_at
      from publication p
      join advertisements_read.version v on v.account_id = p.account_id and v.id = p.version_id
     where p.account_id = ${tx.accountId} and p.recruitment_id = ${recruitmentId} and p.channel = 'career_site'
  `.execute(tx.db);
  return rows[0];
}

/** What goes to the career site: a version, and the words of its address should it need one. */
export interface NewPublication {
  readonly recruitmentId: string;
  readonly versionId: string;
  readonly title: string;
  readonly reference: string;
}

/**
 * Puts a version on the career site and gives its slug. The address is given the first time and kept, so that links
 * never break. The caller holds the recruitment's lock.
 */
export async function putOnCareerSite(tx: WriteTx, publication: NewPublication): Promise<string> {
  const { recruitmentId, versionId } = publication;
  const kept = await tx.db
    .updateTable('publication')
    .set({ versionId, state: 'live', withdrawnAt: null })
    .where('accountId', '=', tx.accountId)
    .where('recruitmentId', '=', recruitmentId)
    .where('channel', '=', 'career_site')
    .returning('slug')
    .executeTakeFirst();
  return kept?.slug ?? insertPublication(tx, publication, 1);
}

/** Tries one slug after the other: another recruitment may be publishing with the same title and reference. */
async function insertPublication(tx: WriteTx, publication: NewPublication, attempt: number): Promise<string> {
  const { recruitmentId, versionId, title, reference } = publication;
  const slug = publicationSlug({ title, reference }, attempt);
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('publication')
    .values({
      accountId: tx.accountId,
      id: newId(),
      recruitmentId,
      channel: 'career_site',
      slug,
      versionId,
      state: 'live',
    })
    .onConflict((conflict) => conflict.columns(['accountId', 'slug']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n ? slug : insertPublication(tx, publication, attempt + 1);
}

/** Takes a recruitment's advertisement down from every channel it is on; tells whether it was on any. */
export async function takeDown(tx: WriteTx, recruitmentId: string): Promise<boolean> {
  const down = await tx.db
    .updateTable('publication')
    .set({ state: 'withdrawn', withdrawnAt: tx.now })
    .where('accountId', '=', tx.accountId)
    .where('recruitmentId', '=', recruitmentId)
    .where('state', '=', 'live')
    .returning('id')
    .execute();
  return down.length > 0;
}
