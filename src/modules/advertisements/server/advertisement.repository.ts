import type { Actor, Subject } from '#modules/access/server/index.ts';
import {
  findRecruitment,
  lockRecruitment,
  type Recruitment,
  seesRecruitment,
} from '#modules/recruitments/server/index.ts';
import { type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';
import type { AdvertisementText, StandardSection } from '../domain/index.ts';

/** The working copy of an advertisement and the recruitment it is for, whose row is the lock of both. */
export interface Advertisement extends Subject {
  readonly recruitment: Recruitment;
  /** 0 before the first save. */
  readonly version: number;
}

/** Whether an actor may know of an advertisement's working copy: those who may view the case. */
export const seesAdvertisement = (actor: Actor, { recruitment }: Advertisement): boolean =>
  seesRecruitment(actor, recruitment);

/** Finds the working copy of a recruitment's advertisement, begun or not; undefined without such a recruitment. */
export const findAdvertisement = async (
  tx: ReadTx,
  recruitmentId: string,
): Promise<Advertisement | undefined> => withVersion(tx, await findRecruitment(tx, recruitmentId));

/** Locks the recruitment, and with it all that editing and publishing its advertisement read. */
export const lockAdvertisement = async (
  tx: WriteTx,
  recruitmentId: string,
): Promise<Advertisement | undefined> => withVersion(tx, await lockRecruitment(tx, recruitmentId));

async function withVersion(
  tx: ReadTx,
  recruitment: Recruitment | undefined,
): Promise<Advertisement | undefined> {
  if (recruitment === undefined) return undefined;
  const row = await tx.db
    .selectFrom('advertisement')
    .select('version')
    .where('accountId', '=', tx.accountId)
    .where('recruitmentId', '=', recruitment.id)
    .executeTakeFirst();
  return {
    recruitment,
    organisationPath: recruitment.organisationPath,
    version: row?.version ?? 0,
  };
}

/** A text of the working copy, with the standard texts that its author last knew of. */
export interface StoredText extends AdvertisementText {
  readonly knownStandards: Readonly<Record<StandardSection, string>>;
}

/** The texts of the working copy, the main language first. */
export async function readTexts(tx: ReadTx, recruitmentId: string): Promise<readonly StoredText[]> {
  const { rows } = await sql<StoredText>`
    select language, title, about_workplace, duties, qualifications, offer, other_information, publicity_notice,
           json_build_object('aboutWorkplace', about_workplace_standard,
                             'otherInformation', other_information_standard,
                             'publicityNotice', publicity_notice_standard) as known_standards
      from advertisement_text
     where account_id = ${tx.accountId} and recruitment_id = ${recruitmentId}
     order by place
  `.execute(tx.db);
  return rows;
}

/** Writes the texts of the working copy in the place of those there were, in this order. */
export async function replaceTexts(
  tx: WriteTx,
  recruitmentId: string,
  texts: readonly StoredText[],
): Promise<void> {
  await tx.db
    .deleteFrom('advertisementText')
    .where('accountId', '=', tx.accountId)
    .where('recruitmentId', '=', recruitmentId)
    .execute();
  await tx.db
    .insertInto('advertisementText')
    .values(
      texts.map(({ knownStandards, ...text }, index) => ({
        accountId: tx.accountId,
        recruitmentId,
        place: index + 1,
        ...text,
        aboutWorkplaceStandard: knownStandards.aboutWorkplace,
        otherInformationStandard: knownStandards.otherInformation,
        publicityNoticeStandard: knownStandards.publicityNotice,
      })),
    )
    .execute();
}

/** Begins the working copy, or raises its version, and notes who saved it. The caller holds the lock. */
export async function touchAdvertisement(
  tx: WriteTx,
  { recruitmentId, savedBy }: { readonly recruitmentId: string; readonly savedBy: string },
): Promise<void> {
  await tx.db
    .insertInto('advertisement')
    .values({ accountId: tx.accountId, recruitmentId, updatedBy: savedBy })
    .onConflict((conflict) =>
      conflict.columns(['accountId', 'recruitmentId']).doUpdateSet((eb) => ({
        version: eb('advertisement.version', '+', 1),
        updatedAt: tx.now,
        updatedBy: savedBy,
      })),
    )
    .execute();
}
