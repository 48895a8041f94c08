import type { PublishedJob } from '#modules/publishing/server/index.ts';
import type { Decision } from '#platform/core/decision.ts';
import type { Language } from '#platform/core/language.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import type { FormContent } from '../../contract/index.ts';
import type { ApplyBlocker } from '../../domain/index.ts';
import { mayApply } from '../deadline-facts.ts';
import type { OpenedForm } from '../opened-token.ts';
import { DRAFT_GENERATION } from '../private-link.ts';

/**
 * Stores the first draft of an application (AP-3). Its id was given with the form, so that the same form sent twice
 * makes one draft. Without a draft there is nothing to keep yet, so a form that comes too late stores nothing.
 */
export async function beginApplication(
  tx: WriteTx,
  {
    job,
    opened,
    language,
    content,
  }: {
    readonly job: PublishedJob;
    readonly opened: OpenedForm;
    readonly language: Language;
    readonly content: Partial<FormContent>;
  },
): Promise<Decision<ApplyBlocker>> {
  const decision = mayApply(job, opened.openedAt, tx.now);
  if (!decision.allowed) return decision;
  await tx.db
    .insertInto('application')
    .values({
      accountId: tx.accountId,
      id: opened.applicationId,
      recruitmentId: job.recruitmentId,
      language,
      openedAt: opened.openedAt,
      ...content,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['accountId', 'id'])
        .doUpdateSet({ ...content, savedAt: tx.now })
        .where('application.submittedAt', 'is', null)
        .where('application.linkGeneration', '=', DRAFT_GENERATION),
    )
    .execute();
  return decision;
}
