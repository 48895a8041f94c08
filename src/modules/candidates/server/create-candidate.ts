import type { WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';

/** What an account knows of a person. */
export interface NewCandidate {
  readonly firstName: string;
  readonly lastName: string;
  /** Null for a paper application without an address (AP-8). */
  readonly email: string | null;
  readonly phone?: string;
}

/**
 * Makes a candidate of the account and gives the id. An address makes nobody the same person: couples share one, so
 * two applications from one address are two candidates until somebody who knows joins them.
 */
export async function createCandidate(tx: WriteTx, candidate: NewCandidate): Promise<string> {
  const id = newId();
  await tx.db
    .insertInto('candidate')
    .values({ accountId: tx.accountId, id, ...candidate })
    .execute();
  return id;
}
