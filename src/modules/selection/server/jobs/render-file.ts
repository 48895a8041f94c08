import { buffer } from 'node:stream/consumers';
import { recordRendition } from '#modules/applications/server/index.ts';
import { renderFileJob } from '#modules/candidates/server/index.ts';
import { renderDocument } from '#platform/server/documents/index.ts';
import { handleJob, type JobHandler } from '#platform/server/jobs/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';
import { findFile, type StoredApplicationFile } from '../file.repository.ts';
import { documentKindOf } from '../rendered-types.ts';

type Tools = Pick<ModuleContext, 'files' | 'log'>;

/** How often a document is tried when something other than itself stands in the way. */
const TRIES = 3;

/**
 * Makes what staff see of a text document (AP-4). A document that the parser cannot read is marked as failed: the file
 * itself is whole, and a download as before.
 */
export const renderFile = (tools: Tools): JobHandler =>
  handleJob(renderFileJob, async ({ fileId }, job) => {
    const file = await job.read((tx) => findFile(tx, fileId));
    // Deleted since, drawn by the browser, or done by an earlier run.
    if (file === undefined || documentKindOf(file.contentType) === undefined || isDone(file)) return;
    const html = await render(file, tools).catch((error: unknown) => {
      if (job.attempt < TRIES) throw error;
      tools.log.warn({ err: error, file: fileId }, 'a document could not be rendered');
      return null;
    });
    await job.write((tx) => recordRendition(tx, { fileId, html }));
  });

const isDone = ({ renditionState }: StoredApplicationFile): boolean =>
  renditionState === 'ready' || renditionState === 'failed';

/** The document as sanitised HTML; null when it cannot be read, which trying again does not change. */
async function render(file: StoredApplicationFile, { files, log }: Tools): Promise<string | null> {
  const kind = documentKindOf(file.contentType);
  if (kind === undefined) return null;
  const rendition = await renderDocument({ kind, bytes: await buffer(files.open(file.storageKey)) });
  if (rendition.ok) return rendition.html;
  log.info({ file: file.id, why: rendition.why }, 'a document is not shown');
  return null;
}
