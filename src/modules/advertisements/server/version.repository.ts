import { recordPublishedDeadline } from '#modules/recruitments/server/index.ts';
import { type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import {
  type PublishedContent,
  publishedContentSchema,
  type WorkingContent,
  workingContentSchema,
} from '../contract/index.ts';

/** The last published version of an advertisement: unchangeable. */
export interface AdvertisementVersion {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: Temporal.Instant;
  readonly publishedBy: string;
  readonly content: PublishedContent;
}

/** What an advertisement shows now, and what it showed when it was last published. */
export interface AdvertisementContents {
  /** Undefined before the advertisement is begun. */
  readonly working: WorkingContent | undefined;
  readonly last: AdvertisementVersion | undefined;
  /** Whether there is a version, and nothing differs from it. */
  readonly isUnchanged: boolean;
  readonly positionRows: number;
}

interface ContentsRow {
  readonly working: unknown;
  readonly isUnchanged: boolean;
  readonly positionRows: number;
  readonly versionId: string | null;
  readonly number: number;
  readonly publishedAt: Temporal.Instant;
  readonly publishedBy: string;
  readonly content: unknown;
}

/** Reads the working content of an advertisement and its last version. In a command, after `lockAdvertisement`. */
export async function readContents(tx: ReadTx, recruitmentId: string): Promise<AdvertisementContents> {
  const { rows } = await sql<ContentsRow>`
    select w.content as working, coalesce(v.content = w.content, false) as is_unchanged,
           (select count(*)::int from recruitments_read.position n
             where n.account_id = r.account_id and n.recruitment_id = r.id) as position_rows,
           v.id as version_id, v.number, v.published_at, m.name as published_by, v.content
      from recruitments_read.recruitment r
      left join advertisements_read.working_content w on w.account_id = r.account_id and w.recruitment_id = r.id
      left join lateral (
        select * from advertisement_version last
         where last.account_id = r.account_id and last.recruitment_id = r.id
         order by last.number desc limit 1) v on true
      left join access_read.member m on m.account_id = v.account_id and m.user_id = v.published_by
     where r.account_id = ${tx.accountId} and r.id = ${recruitmentId}
  `.execute(tx.db);
  const [row] = rows;
  if (row === undefined) throw new Error('an advertisement without its recruitment');
  const { working, isUnchanged, positionRows } = row;
  return {
    working: working === null ? undefined : workingContentSchema.parse(working),
    last: versionOf(row),
    isUnchanged,
    positionRows,
  };
}

const versionOf = (row: ContentsRow): AdvertisementVersion | undefined =>
  row.versionId === null
    ? undefined
    : {
        id: row.versionId,
        number: row.number,
        publishedAt: row.publishedAt,
        publishedBy: row.publishedBy,
        content: publishedContentSchema.parse(row.content),
      };

/** What a version just made is known by. */
export interface MadeVersion {
  readonly id: string;
  readonly number: number;
}

/**
 * Makes a version of the working copy: a full, unchangeable copy, whose deadline counts from now on (AD-2, CL-7). The
 * caller holds the lock and has asked `canPublish`.
 */
export async function makeVersion(
  tx: WriteTx,
  {
    recruitmentId,
    deadline,
    publishedBy,
  }: {
    readonly recruitmentId: string;
    readonly deadline: Temporal.PlainDate;
    readonly publishedBy: string;
  },
): Promise<MadeVersion> {
  const { rows } = await sql<MadeVersion>`
    insert into advertisement_version (account_id, id, recruitment_id, number, content, published_by)
      select w.account_id, ${newId()}, w.recruitment_id,
             1 + coalesce((select max(v.number) from advertisement_version v
                            where v.account_id = w.account_id and v.recruitment_id = w.recruitment_id), 0),
             w.content, ${publishedBy}
        from advertisements_read.working_content w
       where w.account_id = ${tx.accountId} and w.recruitment_id = ${recruitmentId}
      returning id, number
  `.execute(tx.db);
  const [version] = rows;
  if (version === undefined) throw new Error('a version of an advertisement that is not begun');
  await recordPublishedDeadline(tx, { recruitmentId, deadline });
  return version;
}
