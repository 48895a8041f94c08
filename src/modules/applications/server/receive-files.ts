import { fileTypeFromStream } from 'file-type';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { FileStore } from '#platform/server/storage/index.ts';
import { FileTooLargeError } from '#platform/server/storage/index.ts';
import { kindOfFileField } from '../contract/index.ts';
import { FILE_LIMIT_BYTES, fileNameToKeep } from '../domain/index.ts';
import type { ArrivedFile } from './commands/attach-file.ts';

/** A file that was not stored, since more arrived than a file may hold. */
export type OversizedFile = Pick<ArrivedFile, 'kind' | 'name' | 'byteSize' | 'detectedType'>;

/** A multipart form as it arrived: its texts, and its files in the file store. */
export interface ReceivedForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly ArrivedFile[];
  readonly oversized: readonly OversizedFile[];
}

/**
 * Receives a multipart form. Each file goes straight to the store while its size is watched, and its type is what its
 * content says; what the browser claims is not asked (AP-4).
 */
export async function receiveForm(request: FastifyRequest, store: FileStore): Promise<ReceivedForm> {
  const fields: Record<string, string> = {};
  const files: ArrivedFile[] = [];
  const oversized: OversizedFile[] = [];
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields[part.fieldname] = part.value;
      continue;
    }
    const kind = kindOfFileField(part.fieldname);
    // An input in which nothing was chosen sends a part without a name.
    if (kind === undefined || (part.filename as string | undefined) === undefined || part.filename === '') {
      part.file.resume();
      continue;
    }
    const name = fileNameToKeep(part.filename);
    const stored = await keep(part.file, store);
    if (stored === undefined) {
      part.file.resume();
      oversized.push({ kind, name, byteSize: FILE_LIMIT_BYTES + 1, detectedType: 'application/pdf' });
      continue;
    }
    files.push({
      kind,
      name,
      byteSize: stored.byteSize,
      detectedType: await detectType(store, stored.key),
      stored,
    });
  }
  return { fields, files, oversized };
}

/** Stores a file; undefined when it is larger than a file may be, and nothing of it is kept. */
async function keep(source: Readable & { truncated?: boolean }, store: FileStore) {
  try {
    const stored = await store.put(source, { maxBytes: FILE_LIMIT_BYTES });
    if (source.truncated !== true) return stored;
    await store.remove(stored.key);
    return undefined;
  } catch (error) {
    if (error instanceof FileTooLargeError) return undefined;
    throw error;
  }
}

async function detectType(store: FileStore, key: string): Promise<string | undefined> {
  const stream = store.open(key);
  try {
    const found = await fileTypeFromStream(
      Readable.toWeb(stream) as Parameters<typeof fileTypeFromStream>[0],
    );
    return found?.mime;
  } catch {
    // A content that the detector cannot follow has no type we accept.
    return undefined;
  } finally {
    stream.destroy();
  }
}
