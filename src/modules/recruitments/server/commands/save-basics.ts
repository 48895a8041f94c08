import { canBeResponsibleRecruiter } from '#modules/access/domain/index.ts';
import {
  command,
  lockRecruiter,
  missingPermission,
  responsibleRecruiterFacts,
  type Use,
} from '#modules/access/server/index.ts';
import { organisationPath } from '#modules/accounts/server/index.ts';
import { isActiveProcess } from '#modules/processes/server/index.ts';
import { type Reason, reasonsOf } from '#platform/core/decision.ts';
import { blocked, fail, invalid, ok, type Result } from '#platform/core/failure.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import { saveBasicsRoute } from '../../contract/index.ts';
import { canEdit, canSetReference } from '../../domain/index.ts';
import { readLoggedFields } from '../logged-fields.ts';
import { recordChange, savedDetail } from '../record-change.ts';
import { lockReferences, referenceFacts } from '../reference.repository.ts';
import { seesRecruitment } from '../recruitment.policy.ts';
import {
  findRecruitment,
  lockRecruitment,
  type Recruitment,
  updateRecruitment,
} from '../recruitment.repository.ts';

type Saving = Use<WriteTx, Recruitment, typeof saveBasicsRoute>;

/**
 * Saves what a recruitment is about (RE-1). Moving it demands the right to create at the new organisation too, and that
 * whoever is responsible could be chosen there (RE-2).
 */
export const saveBasics = command({
  route: saveBasicsRoute,
  permission: 'recruitment.edit',
  find: async (tx, { params }) => {
    // Another may be responsible once the lock is had; then the version is another too, and nothing is saved.
    const responsible = (await findRecruitment(tx, params.id))?.responsibleRecruiterId ?? null;
    if (responsible !== null) await lockRecruiter(tx, responsible);
    return lockRecruitment(tx, params.id);
  },
  sees: seesRecruitment,
  run: async (use) => {
    const { tx, actor, subject, input } = use;
    const possible = await isPossible(use);
    if (!possible.ok) return possible;
    const { organisationId, processId, title, reference: given } = input.body;
    const reference = given === undefined || given === '' ? subject.reference : given;
    const reasons = [
      ...reasonsOf(canEdit(subject)),
      ...(await referenceBlockers(use, reference)),
      ...(await recruiterBlockers(use)),
    ];
    if (reasons.length > 0) return blocked(...reasons);
    const before = await readLoggedFields(tx, subject.id);
    await updateRecruitment(tx, subject.id, { title, organisationId, processId, reference });
    return recordChange(tx, {
      actor,
      id: subject.id,
      action: 'recruitment.basics_saved',
      detail: await savedDetail(tx, { id: subject.id, before }),
    });
  },
});

/** Whether the account has what is referred to, and the actor may put a recruitment there. */
async function isPossible({ tx, actor, subject, input: { body } }: Saving): Promise<Result<void>> {
  const { organisationId, processId } = body;
  if (organisationId !== subject.organisationId) {
    const path = await organisationPath(tx, organisationId);
    if (path.length === 0) return invalid('/organisationId', 'organisation.unknown');
    const missing = await missingPermission(tx, { actor, permission: 'recruitment.create', path });
    if (missing !== undefined) return fail({ kind: 'forbidden', reasons: [missing] });
  }
  // One that the recruitment follows already stays, even when it is no longer in use for others.
  return processId === subject.processId || (await isActiveProcess(tx, processId))
    ? ok(undefined)
    : invalid('/processId', 'process.not_active');
}

async function referenceBlockers({ tx, subject }: Saving, reference: string): Promise<readonly Reason[]> {
  if (reference === subject.reference) return [];
  await lockReferences(tx);
  const facts = await referenceFacts(tx, { reference, recruitment: subject });
  return reasonsOf(canSetReference(reference, facts));
}

/** Why whoever is responsible could not be so at the organisation it moves to. */
async function recruiterBlockers({ tx, subject, input: { body } }: Saving): Promise<readonly Reason[]> {
  const { responsibleRecruiterId: userId } = subject;
  const { organisationId } = body;
  if (userId === null || organisationId === subject.organisationId) return [];
  const facts = await responsibleRecruiterFacts(tx, { organisationId, userId });
  return facts === undefined ? [] : reasonsOf(canBeResponsibleRecruiter(facts));
}
