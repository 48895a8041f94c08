import { command } from '#modules/access/server/index.ts';
import { organisationPath } from '#modules/accounts/server/index.ts';
import { isActiveProcess } from '#modules/processes/server/index.ts';
import { blocked, fail, invalid } from '#platform/core/failure.ts';
import { missingPermission } from '#modules/access/server/index.ts';
import { saveBasicsRoute } from '../../contract/index.ts';
import { canEdit, canSetReference } from '../../domain/index.ts';
import { recordChange } from '../record-change.ts';
import { referenceFacts } from '../reference.repository.ts';
import { seesRecruitment } from '../recruitment.policy.ts';
import { lockRecruitment, updateRecruitment } from '../recruitment.repository.ts';

/** Saves what a recruitment is about (RE-1). Moving it demands the right to create at the new organisation too. */
export const saveBasics = command({
  route: saveBasicsRoute,
  permission: 'recruitment.edit',
  find: (tx, { params }) => lockRecruitment(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, actor, subject, input: { body } }) => {
    const decision = canEdit(subject);
    if (!decision.allowed) return blocked(...decision.reasons);
    const { organisationId, processId, title } = body;
    if (organisationId !== subject.organisationId) {
      const path = await organisationPath(tx, organisationId);
      if (path.length === 0) return invalid('/organisationId', 'organisation.unknown');
      const missing = await missingPermission(tx, { actor, permission: 'recruitment.create', path });
      if (missing !== undefined) return fail({ kind: 'forbidden', reasons: [missing] });
    }
    // One that the recruitment follows already stays, even when it is no longer in use for others.
    if (processId !== subject.processId && !(await isActiveProcess(tx, processId))) {
      return invalid('/processId', 'process.not_active');
    }
    const reference =
      body.reference === undefined || body.reference === '' ? subject.reference : body.reference;
    if (reference !== subject.reference) {
      const allowed = canSetReference(
        reference,
        await referenceFacts(tx, { reference, recruitment: subject }),
      );
      if (!allowed.allowed) return blocked(...allowed.reasons);
    }
    await updateRecruitment(tx, subject.id, { title, organisationId, processId, reference });
    return recordChange(tx, {
      actor,
      id: subject.id,
      action: 'recruitment.basics_saved',
      detail: { title, reference },
    });
  },
});
