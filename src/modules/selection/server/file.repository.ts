import { type ReadTx, sql } from '#platform/server/db/index.ts';

/** A file of a sent application, with where its bytes lie. */
export interface StoredApplicationFile {
  readonly id: string;
  readonly applicationId: string;
  readonly name: string;
  readonly storageKey: string;
  readonly contentType: string;
  readonly byteSize: number;
  readonly renditionState: 'none' | 'waiting' | 'ready' | 'failed';
  readonly renditionHtml: string | null;
}

/** Finds a file; undefined when the account has none of that id. */
export async function findFile(tx: ReadTx, fileId: string): Promise<StoredApplicationFile | undefined> {
  const { rows } = await sql<StoredApplicationFile>`
    select f.id, f.application_id, f.name, f.storage_key, f.content_type, f.byte_size, f.rendition_state, f.rendition_html
      from applications_read.file f
     where f.account_id = ${tx.accountId} and f.id = ${fileId}
  `.execute(tx.db);
  return rows[0];
}
