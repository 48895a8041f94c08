import type { Actor } from '#modules/access/server/index.ts';
import { NOT_FOUND, ok, type Result } from '#platform/core/failure.ts';
import { audit } from '#platform/server/audit/index.ts';
import type { WriteTx } from '#platform/server/db/index.ts';
import type { RecruitmentView } from '../contract/index.ts';
import { changedFields, type LoggedFields, readLoggedFields } from './logged-fields.ts';
import { viewRecruitment } from './queries/view-recruitment.ts';

/** Writes a change of a recruitment to the audit log and gives the view that follows it. */
export async function recordChange(
  tx: WriteTx,
  {
    actor,
    id,
    action,
    detail,
  }: {
    readonly actor: Actor;
    readonly id: string;
    readonly action: `recruitment.${string}`;
    readonly detail: Record<string, unknown>;
  },
): Promise<Result<RecruitmentView>> {
  await audit(tx, {
    actor: { kind: 'user', userId: actor.userId },
    action,
    subjectKind: 'recruitment',
    subjectId: id,
    recruitmentId: id,
    detail,
  });
  const view = await viewRecruitment(tx, actor, id);
  return view === undefined ? NOT_FOUND : ok(view);
}

/** What a save of fields is noted with: what was before and after (XX-1), and what its sentence says. */
export async function savedDetail(
  tx: WriteTx,
  {
    id,
    before,
    said = {},
  }: { readonly id: string; readonly before: LoggedFields; readonly said?: Record<string, unknown> },
): Promise<Record<string, unknown>> {
  return { ...said, ...changedFields(before, await readLoggedFields(tx, id)) };
}
