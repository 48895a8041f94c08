import { creation } from '#modules/access/server/index.ts';
import { organisationPath, organisationPolicies } from '#modules/accounts/server/index.ts';
import { isActiveProcess } from '#modules/processes/server/index.ts';
import { blocked, invalid, NOT_FOUND, ok, type Result } from '#platform/core/failure.ts';
import { audit } from '#platform/server/audit/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import { createRecruitmentRoute } from '../../contract/index.ts';
import { canSetReference } from '../../domain/index.ts';
import { viewRecruitment } from '../queries/view-recruitment.ts';
import { seesOrganisation, seesRecruitment } from '../recruitment.policy.ts';
import { findRecruitment } from '../recruitment.repository.ts';
import { lockReferences, nextReference, referenceFacts } from '../reference.repository.ts';

/** Starts a recruitment (RE-1): title, organisation, process and a reference that is unique and rising. */
export const createRecruitment = creation({
  route: createRecruitmentRoute,
  permission: 'recruitment.create',
  find: async (tx: WriteTx, { body }) => {
    const path = await organisationPath(tx, body.organisationId);
    return path.length === 0 ? undefined : { organisationPath: path };
  },
  sees: seesOrganisation,
  run: async ({ tx, actor, input: { body }, id }) => {
    if (!(await isActiveProcess(tx, body.processId))) return invalid('/processId', 'process.not_active');
    const reference = await chooseReference(tx, body.reference);
    if (!reference.ok) return reference;
    const policies = await organisationPolicies(tx, body.organisationId);
    await tx.db
      .insertInto('recruitment')
      .values({
        accountId: tx.accountId,
        id,
        organisationId: body.organisationId,
        processId: body.processId,
        title: body.title,
        reference: reference.value,
        location: policies?.defaultLocation ?? '',
        state: 'open',
        createdBy: actor.userId,
      })
      .execute();
    await audit(tx, {
      actor: { kind: 'user', userId: actor.userId },
      action: 'recruitment.created',
      subjectKind: 'recruitment',
      subjectId: id,
      recruitmentId: id,
      detail: {
        title: body.title,
        reference: reference.value,
        organisationId: body.organisationId,
        processId: body.processId,
      },
    });
    return ok(undefined);
  },
  show: async (tx, actor, id) => {
    const made = await findRecruitment(tx, id);
    if (made === undefined || !seesRecruitment(actor, made)) return NOT_FOUND;
    const view = await viewRecruitment(tx, actor, id);
    return view === undefined ? NOT_FOUND : ok(view);
  },
});

/** The reference given by hand, where that is allowed, or the next automatic one. */
async function chooseReference(tx: WriteTx, manual: string | undefined): Promise<Result<string>> {
  if (manual === undefined || manual === '') return ok(await nextReference(tx));
  await lockReferences(tx);
  const decision = canSetReference(
    manual,
    await referenceFacts(tx, { reference: manual, recruitment: undefined }),
  );
  return decision.allowed ? ok(manual) : blocked(...decision.reasons);
}
