import type { FastifyReply } from 'fastify';
import { fileFieldOf, formActionSchema } from '../../contract/index.ts';
import { canAttach, type FileBlocker, type FileKind } from '../../domain/index.ts';
import { reasonsOf } from '#platform/core/decision.ts';
import { fileErrors, lostLinkPage, sentenceOf } from '../../site/index.ts';
import { findOwnApplication } from '../application.repository.ts';
import { attachFile, removeFile } from '../commands/attach-file.ts';
import { receiveForm } from '../receive-files.ts';
import { leadOn, openedAtOf, showStep } from './form.pages.ts';
import { ownApplicationId, sendOwnPage, type Visit } from './visit.ts';

/** Takes the step of files: each is stored as it arrives, judged, then attached or put away again (AP-3, AP-4). */
export async function takeFiles(visit: Visit): Promise<FastifyReply> {
  const id = await ownApplicationId(visit);
  if (id === undefined) {
    // The sender is heard to the end, else browsers show a broken connection in place of the page.
    visit.request.raw.resume();
    return sendOwnPage(visit, lostLinkPage(visit), 404);
  }
  const store = visit.context.files;
  const { fields, files, oversized } = await receiveForm(visit.request, store);
  const refused: { readonly kind: FileKind; readonly reason: FileBlocker }[] = oversized.flatMap((file) =>
    reasonsOf(canAttach(file, [])).map((reason) => ({ kind: file.kind, reason })),
  );
  const openedAt = openedAtOf(visit, id, fields);
  for (const file of files) {
    const blockers = await visit.write((tx) => attachFile(tx, { id, openedAt, file }));
    if (blockers?.length === 0) continue;
    await store.remove(file.stored.key);
    refused.push(...(blockers ?? []).map((reason) => ({ kind: file.kind, reason })));
  }
  const { remove } = formActionSchema.parse(fields);
  const errors = fileErrors(refused, visit.language);
  if (remove !== undefined) {
    const { keys, blockers } = await visit.write((tx) => removeFile(tx, { id, openedAt, fileId: remove }));
    await Promise.all(keys.map((key) => store.remove(key)));
    errors.push(
      ...blockers.map((blocker) => ({
        field: fileFieldOf('cv'),
        message: sentenceOf(blocker, visit.language),
      })),
    );
  }
  if (errors.length > 0) return showStep(visit, 'files', { errors, status: 422 });
  const application = await visit.read((tx) => findOwnApplication(tx, id));
  if (application === undefined) return sendOwnPage(visit, lostLinkPage(visit), 404);
  visit.request.body = remove === undefined ? fields : { ...fields, go: 'upload' };
  return leadOn(visit, { id, step: 'files', application, openedAt });
}
