import { type StandardTextKind, standardTexts } from '#modules/accounts/server/index.ts';
import type { ReadTx } from '#platform/server/db/index.ts';
import { sanitiseRichText } from '#platform/view/sanitise.ts';
import type { StandardSection, StandardTextFacts } from '../domain/index.ts';

/** A standard text that holds where the recruitment belongs, for a section of its advertisement. */
export interface SectionStandardText extends StandardTextFacts {
  readonly organisationName: string;
  readonly inherited: boolean;
}

const sectionOf: Readonly<Record<StandardTextKind, StandardSection>> = {
  about_workplace: 'aboutWorkplace',
  other_information: 'otherInformation',
  publicity_notice: 'publicityNotice',
};

/** The standard texts for the sections of an advertisement, in every language, sanitised as saved text is. */
export async function sectionStandardTexts(
  tx: ReadTx,
  organisationId: string,
): Promise<readonly SectionStandardText[]> {
  const found = await standardTexts(tx, organisationId);
  return found.map(({ kind, language, html, organisationName, inherited }) => ({
    section: sectionOf[kind],
    language,
    html: sanitiseRichText(html),
    organisationName,
    inherited,
  }));
}

/** The standard text of a section in a language; empty when there is none. */
export const standardTextOf = (
  standards: readonly StandardTextFacts[],
  section: StandardSection,
  language: string,
): string => standards.find((text) => text.section === section && text.language === language)?.html ?? '';
