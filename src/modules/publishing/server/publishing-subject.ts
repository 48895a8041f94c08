import {
  type Advertisement,
  type AdvertisementContents,
  findAdvertisement,
  lockAdvertisement,
  readContents,
} from '#modules/advertisements/server/index.ts';
import type { PublishingFacts } from '#modules/advertisements/domain/index.ts';
import type { ReadTx, WriteTx } from '#platform/server/db/index.ts';
import { findPublication, type Publication } from './publication.repository.ts';

/** An advertisement with what it shows, what is out, and a version that rises with either of its two sources. */
export interface PublishingSubject extends Advertisement {
  readonly contents: AdvertisementContents;
  readonly publication: Publication | undefined;
}

/** Finds all that the publishing of a recruitment reads. */
export const findPublishing = async (
  tx: ReadTx,
  recruitmentId: string,
): Promise<PublishingSubject | undefined> => gather(tx, await findAdvertisement(tx, recruitmentId));

/** Locks and reads all that the publishing of a recruitment reads. */
export const lockPublishing = async (
  tx: WriteTx,
  recruitmentId: string,
): Promise<PublishingSubject | undefined> => gather(tx, await lockAdvertisement(tx, recruitmentId));

async function gather(
  tx: ReadTx,
  advertisement: Advertisement | undefined,
): Promise<PublishingSubject | undefined> {
  if (advertisement === undefined) return undefined;
  const { recruitment } = advertisement;
  return {
    ...advertisement,
    // What is published comes from both, and neither version ever sinks: their sum changes when either does.
    version: advertisement.version + recruitment.version,
    contents: await readContents(tx, recruitment.id),
    publication: await findPublication(tx, recruitment.id),
  };
}

/** The facts of `canPublish`. */
export const publishingFacts = (
  { recruitment, contents, publication }: PublishingSubject,
  shorteningReason: string,
): PublishingFacts => ({
  outcome: recruitment.outcome,
  hasAdvertisement: recruitment.hasAdvertisement,
  applicationDeadline: recruitment.applicationDeadline,
  publishedDeadline: recruitment.publishedDeadline,
  timeZone: recruitment.timeZone,
  publicBody: recruitment.publicBody,
  positionRows: contents.positionRows,
  texts: contents.working?.texts ?? [],
  isPublished: contents.isUnchanged && publication?.state === 'live',
  shorteningReason,
});
