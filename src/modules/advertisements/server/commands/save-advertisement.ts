import type { z } from 'zod';
import { command } from '#modules/access/server/index.ts';
import { markAdvertisementBegun } from '#modules/recruitments/server/index.ts';
import { blocked, ok } from '#platform/core/failure.ts';
import { audit } from '#platform/server/audit/index.ts';
import { sanitiseRichText } from '#platform/view/sanitise.ts';
import { saveAdvertisementRoute, type savedTextSchema } from '../../contract/index.ts';
import {
  canEditAdvertisement,
  compareTexts,
  isBlank,
  type StandardSection,
  standardSections,
  type StandardTextFacts,
  type TextSection,
  textSections,
} from '../../domain/index.ts';
import {
  lockAdvertisement,
  readTexts,
  replaceTexts,
  seesAdvertisement,
  type StoredText,
  touchAdvertisement,
} from '../advertisement.repository.ts';
import { viewAdvertisement } from '../queries/view-advertisement.ts';
import { sectionStandardTexts, standardTextOf } from '../standard-texts.ts';

type SavedText = z.output<typeof savedTextSchema>;

/**
 * Saves the working copy of an advertisement; what is published stays as it is (AD-2). The first save begins the
 * advertisement, and the reference number is frozen from then on (RE-1).
 */
export const saveAdvertisement = command({
  route: saveAdvertisementRoute,
  permission: 'advertisement.edit',
  find: (tx, { params }) => lockAdvertisement(tx, params.id),
  sees: seesAdvertisement,
  run: async ({ tx, actor, subject, input: { body } }) => {
    const { recruitment, version } = subject;
    const decision = canEditAdvertisement(recruitment);
    if (!decision.allowed) return blocked(...decision.reasons);
    const before = await readTexts(tx, recruitment.id);
    const standards = await sectionStandardTexts(tx, recruitment.organisationId);
    const texts = body.texts.map((text) => textToStore(text, { before, standards }));
    await touchAdvertisement(tx, { recruitmentId: recruitment.id, savedBy: actor.userId });
    await replaceTexts(tx, recruitment.id, texts);
    if (version === 0) await markAdvertisementBegun(tx, recruitment.id);
    await audit(tx, {
      actor: { kind: 'user', userId: actor.userId },
      action: version === 0 ? 'advertisement.begun' : 'advertisement.saved',
      subjectKind: 'advertisement',
      subjectId: recruitment.id,
      recruitmentId: recruitment.id,
      detail: { changes: compareTexts(before, texts) },
    });
    return ok(await viewAdvertisement(tx, actor, { ...subject, version: version + 1 }));
  },
});

/** A text as it is stored: sanitised, blank sections empty, and with the standard texts its author now knows of. */
function textToStore(
  { standardTextsSeen, ...text }: SavedText,
  given: { readonly before: readonly StoredText[]; readonly standards: readonly StandardTextFacts[] },
): StoredText {
  const earlier = given.before.find(({ language }) => language === text.language);
  const known = (section: StandardSection): string =>
    earlier === undefined || standardTextsSeen.includes(section)
      ? standardTextOf(given.standards, section, text.language)
      : earlier.knownStandards[section];
  return {
    ...text,
    ...bySection(textSections, (section) => clean(text[section])),
    knownStandards: bySection(standardSections, known),
  };
}

function clean(html: string): string {
  const sanitised = sanitiseRichText(html);
  return isBlank(sanitised) ? '' : sanitised;
}

const bySection = <S extends TextSection>(
  sections: readonly S[],
  valueOf: (section: S) => string,
): Record<S, string> =>
  Object.fromEntries(sections.map((section) => [section, valueOf(section)])) as Record<S, string>;
