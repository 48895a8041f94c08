import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newSecret } from '../ids.ts';

/** A file in the store. */
export interface StoredFile {
  readonly key: string;
  readonly byteSize: number;
  readonly sha256: Buffer;
}

/** Thrown when a file is longer than it may be; nothing of it is kept. */
export class FileTooLargeError extends Error {
  override readonly name = 'FileTooLargeError';
}

/** Keeps the bytes of files under random keys. Rows about them are the database's. */
export interface FileStore {
  /** Stores a stream durably: it is on disk, under its final name, when this resolves. */
  put(source: Readable, limits: { readonly maxBytes: number }): Promise<StoredFile>;
  open(key: string): ReadStream;
  remove(key: string): Promise<void>;
}

const KEY = /^[A-Za-z0-9_-]{43}$/;

/** A file store in a local folder: written to a temporary name, flushed, then renamed. */
export function createLocalFileStore(directory: string): FileStore {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error('not a key of the file store');
    return join(directory, key.slice(0, 2), key);
  };
  return {
    async put(source, { maxBytes }) {
      const key = newSecret();
      const path = pathOf(key);
      const partial = `${path}.partial`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        const written = await writeMeasured(source, partial, maxBytes);
        await flush(partial);
        await rename(partial, path);
        await flush(dirname(path));
        return { key, ...written };
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
    },
    open: (key) => createReadStream(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

/** Writes a stream to a file, counting and hashing as it goes. */
async function writeMeasured(
  source: Readable,
  path: string,
  maxBytes: number,
): Promise<Omit<StoredFile, 'key'>> {
  const hash = createHash('sha256');
  let byteSize = 0;
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      byteSize += chunk.length;
      if (byteSize > maxBytes) throw new FileTooLargeError(`longer than ${maxBytes} bytes`);
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(source, measured, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { byteSize, sha256: hash.digest() };
}

/** Forces a file or folder to disk (fsync). */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
