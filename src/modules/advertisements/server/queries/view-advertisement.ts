import { decideAction } from '#modules/access/domain/index.ts';
import { type Actor, missingPermission } from '#modules/access/server/index.ts';
import { type ReadTx, sql } from '#platform/server/db/index.ts';
import type { AdvertisementView, StandardTextView } from '../../contract/index.ts';
import { type AdvertisementText, begunText, canEditAdvertisement } from '../../domain/index.ts';
import { type Advertisement, readTexts, type StoredText } from '../advertisement.repository.ts';
import { sectionStandardTexts, type SectionStandardText } from '../standard-texts.ts';

interface SavedRow {
  readonly defaultLanguage: string;
  readonly savedAt: Temporal.Instant | null;
  readonly savedBy: string | null;
}

/** The working copy as its screen shows it; before it is begun, what it would begin with. */
export async function viewAdvertisement(
  tx: ReadTx,
  actor: Actor,
  { recruitment, version, organisationPath: path }: Advertisement,
): Promise<AdvertisementView> {
  const stored = await readTexts(tx, recruitment.id);
  const standards = await sectionStandardTexts(tx, recruitment.organisationId);
  const { defaultLanguage, savedAt, savedBy } = await readSaved(tx, recruitment.id);
  const missing = await missingPermission(tx, { actor, permission: 'advertisement.edit', path });
  const begun = version > 0;
  return {
    recruitmentId: recruitment.id,
    version,
    begun,
    publicBody: recruitment.publicBody,
    reference: recruitment.reference,
    recruitmentTitle: recruitment.title,
    savedAt: savedAt?.toString() ?? null,
    savedBy,
    texts: begun
      ? stored.map(withoutStandards)
      : [begunText({ language: defaultLanguage, title: recruitment.title }, standards)],
    standardTexts: standards.map((text) => standardTextView(text, stored)),
    actions: { edit: decideAction(missing, canEditAdvertisement(recruitment)) },
  };
}

const withoutStandards = ({ knownStandards: _, ...text }: StoredText): AdvertisementText => text;

/** A standard text has changed for those languages of the advertisement whose author knew another one. */
function standardTextView(text: SectionStandardText, stored: readonly StoredText[]): StandardTextView {
  const using = stored.find(({ language }) => language === text.language);
  return { ...text, changed: using !== undefined && using.knownStandards[text.section] !== text.html };
}

async function readSaved(tx: ReadTx, recruitmentId: string): Promise<SavedRow> {
  const { rows } = await sql<SavedRow>`
    select a.default_language, ad.updated_at as saved_at, m.name as saved_by
      from accounts_read.account a
      left join advertisement ad on ad.account_id = a.id and ad.recruitment_id = ${recruitmentId}
      left join access_read.member m on m.account_id = ad.account_id and m.user_id = ad.updated_by
     where a.id = ${tx.accountId}
  `.execute(tx.db);
  const [row] = rows;
  if (row === undefined) throw new Error('a recruitment without its account');
  return row;
}
