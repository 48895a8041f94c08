import { command } from '#modules/access/server/index.ts';
import { blocked } from '#platform/core/failure.ts';
import { savePositionRoute } from '../../contract/index.ts';
import { canEdit } from '../../domain/index.ts';
import { readLoggedFields } from '../logged-fields.ts';
import { recordChange, savedDetail } from '../record-change.ts';
import { seesRecruitment } from '../recruitment.policy.ts';
import { lockRecruitment, updateRecruitment } from '../recruitment.repository.ts';

/** Saves the position (RE-1): where, what kind of employment, how many and how much, salary, start. */
export const savePosition = command({
  route: savePositionRoute,
  permission: 'recruitment.edit',
  find: (tx, { params }) => lockRecruitment(tx, params.id),
  sees: seesRecruitment,
  run: async ({ tx, actor, subject, input: { body } }) => {
    const decision = canEdit(subject);
    if (!decision.allowed) return blocked(...decision.reasons);
    const before = await readLoggedFields(tx, subject.id);
    const { version: _, positions, startDate, ...columns } = body;
    await updateRecruitment(tx, subject.id, {
      ...columns,
      startDate: startDate === null ? null : Temporal.PlainDate.from(startDate),
    });
    await tx.db
      .deleteFrom('recruitmentPosition')
      .where('accountId', '=', tx.accountId)
      .where('recruitmentId', '=', subject.id)
      .execute();
    await tx.db
      .insertInto('recruitmentPosition')
      .values(
        positions.map((row, index) => ({
          accountId: tx.accountId,
          recruitmentId: subject.id,
          rowNumber: index + 1,
          ...row,
        })),
      )
      .execute();
    return recordChange(tx, {
      actor,
      id: subject.id,
      action: 'recruitment.position_saved',
      detail: await savedDetail(tx, { id: subject.id, before }),
    });
  },
});
