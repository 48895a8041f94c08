import { canBeResponsibleRecruiter } from '#modules/access/domain/index.ts';
import { command, lockRecruiter, responsibleRecruiterFacts } from '#modules/access/server/index.ts';
import { blocked, invalid } from '#platform/core/failure.ts';
import { saveResponsibilityRoute } from '../../contract/index.ts';
import { canEdit } from '../../domain/index.ts';
import { readLoggedFields } from '../logged-fields.ts';
import { recordChange, savedDetail } from '../record-change.ts';
import { seesRecruitment } from '../recruitment.policy.ts';
import { lockRecruitment, updateRecruitment } from '../recruitment.repository.ts';

/** Saves who is responsible (RE-2) and the working copy's deadline (CL-7). */
export const saveResponsibility = command({
  route: saveResponsibilityRoute,
  permission: 'recruitment.edit',
  find: async (tx, { params, body }) => {
    if (body.responsibleRecruiterId !== null) await lockRecruiter(tx, body.responsibleRecruiterId);
    return lockRecruitment(tx, params.id);
  },
  sees: seesRecruitment,
  run: async ({ tx, actor, subject, input: { body } }) => {
    const decision = canEdit(subject);
    if (!decision.allowed) return blocked(...decision.reasons);
    const { responsibleRecruiterId, applicationDeadline } = body;
    if (responsibleRecruiterId !== null) {
      const facts = await responsibleRecruiterFacts(tx, {
        organisationId: subject.organisationId,
        userId: responsibleRecruiterId,
      });
      if (facts === undefined) return invalid('/responsibleRecruiterId', 'responsible_recruiter.unknown');
      const choosable = canBeResponsibleRecruiter(facts);
      if (!choosable.allowed) return blocked(...choosable.reasons);
    }
    const before = await readLoggedFields(tx, subject.id);
    await updateRecruitment(tx, subject.id, {
      responsibleRecruiterId,
      applicationDeadline: applicationDeadline === null ? null : Temporal.PlainDate.from(applicationDeadline),
    });
    return recordChange(tx, {
      actor,
      id: subject.id,
      action: 'recruitment.responsibility_saved',
      detail: await savedDetail(tx, { id: subject.id, before, said: { applicationDeadline } }),
    });
  },
});
