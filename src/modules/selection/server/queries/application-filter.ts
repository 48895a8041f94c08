import { type RawBuilder, type ReadTx, sql } from '#platform/server/db/index.ts';
import type { ApplicationFilter } from '../../contract/index.ts';

const likeText = (text: string): string => `${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** The sent applications of a recruitment that a filter lets through, as a condition on `applications_read.application a`. */
export function matching(
  tx: ReadTx,
  { recruitmentId, status, search }: ApplicationFilter & { readonly recruitmentId: string },
): RawBuilder<boolean> {
  const beginning = likeText(search);
  const ofStatus = status.length === 0 ? sql`true` : sql`a.status = any(${status}::text[])`;
  // The collation folds case in every alphabet, whatever the database's own is.
  const named =
    search === ''
      ? sql`true`
      : sql`((a.first_name || ' ' || a.last_name) collate "nb-NO-x-icu" ilike ${beginning}
             or a.last_name collate "nb-NO-x-icu" ilike ${beginning})`;
  return sql<boolean>`a.account_id = ${tx.accountId} and a.recruitment_id = ${recruitmentId}
    and ${ofStatus} and ${named}`;
}
